import 'server-only'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listOwnAttempts, type OwnAttempt } from '@/lib/storage/own-attempts'

export type ListAttemptsInput = { actor: Actor }
export type AttemptList = { attempts: OwnAttempt[] }

/** One's own attempts at all quizzes, the newest first. */
export async function listAttempts({ actor }: ListAttemptsInput): Promise<Result<AttemptList>> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  const { prisma } = await database()
  return ok({ attempts: await listOwnAttempts(prisma, claim.value.learnerId, claim.value.userId) })
}

import 'server-only'
import { z } from 'zod'
import { newResumeCode, resumeHash, resumeMinutes } from '@/lib/access/resume-code'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { putResumeCode } from '@/lib/storage/resume-codes'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { withinLimit } from './within-limit'

export type MakeResumeCodeInput = { actor: Actor; attemptId: Id }
export type ResumeCodeMade = { code: string; expiresAt: Date }

/**
 * A code with which a guest goes on with this attempt on another device: once, within half an hour; a new one takes the
 * place of the last. Who has an account signs in there instead ('sign-in-to-resume').
 */
export async function makeResumeCode(input: MakeResumeCodeInput): Promise<Result<ResumeCodeMade>> {
  const given = parseInput(z.object({ attemptId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnAttempt(db.prisma, input.actor, given.value.attemptId)
  if (!found.ok) return found
  const { attempt, learner } = found.value
  if (learner.userId !== null) return fail('conflict', 'sign-in-to-resume')
  if (attempt.submittedAt !== null) return fail('conflict', 'attempt-submitted')
  const allowed = await withinLimit('make-resume-code', learner.id)
  if (!allowed.ok) return allowed
  const code = newResumeCode()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + resumeMinutes * 60_000)
  const kept = { hash: resumeHash(code), learnerId: learner.id, attemptId: attempt.id, expiresAt }
  await db.transact(tx => putResumeCode(tx, kept, now))
  return ok({ code, expiresAt })
}

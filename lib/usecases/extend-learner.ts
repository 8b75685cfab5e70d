import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { putAccommodation } from '@/lib/storage/accommodations'
import { findStoredAttempt } from '@/lib/storage/attempts'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { findStoredQuiz, lockQuiz } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { settledIfDue } from './settle-attempts'
import { sittingOf } from './sittings'

export type ExtendLearnerInput = { actor: Actor; attemptId: Id; minutes: number }
export type LearnerExtended = { deadline: Date | null }

const schema = z.object({ attemptId: idSchema, minutes: z.int().min(1).max(240) })

/** More minutes for one learner, on top of what they have; 'attempt-submitted' when it comes too late. */
export async function extendLearner(input: ExtendLearnerInput): Promise<Result<LearnerExtended>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { attemptId, minutes } = given.value
  const db = await database()
  const none = fail('not-found', 'attempt-not-found')
  const stored = await findStoredAttempt(db.prisma, attemptId)
  const own = stored && (await findOwnQuiz(db.prisma, input.actor, stored.attempt.quizId))
  if (!stored || !own) return none
  if (!own.ok) return own.failure.kind === 'not-found' ? none : own
  const sitting = await sittingOf(db.prisma, own.value, stored.attempt)
  const attempt = await settledIfDue(db, stored.attempt, sitting, new Date())
  if (attempt.submittedAt) return fail('closed', 'attempt-submitted')
  if (sitting.time.deadline === null) return fail('conflict', 'nothing-to-extend')
  const { quizId, learnerId } = attempt
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const quiz = await findStoredQuiz(tx, quizId)
    if (!quiz) return none
    const { accommodation } = await sittingOf(tx, quiz, attempt)
    const extraMinutes = Math.min(accommodation.extraMinutes + minutes, 1440)
    const closesAt = accommodation.closesAt && new Date(accommodation.closesAt.getTime() + minutes * 60_000)
    await putAccommodation(tx, quizId, learnerId, { ...accommodation, extraMinutes, closesAt })
    const { name } = stored.learner
    await insertAudit(tx, { quizId }, userId.value, 'extended', { name, count: minutes })
    return ok({ deadline: (await sittingOf(tx, quiz, attempt)).time.deadline })
  })
}

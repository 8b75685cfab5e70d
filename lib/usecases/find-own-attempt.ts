import 'server-only'
import { asLearner, ownsAttempt } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findStoredAttempt, type StoredAttempt } from '@/lib/storage/attempts'
import type { Queries } from '@/lib/storage/queries'
import { findStoredQuiz } from '@/lib/storage/quizzes'
import { type Sitting, sittingOf } from './sittings'

/** A learner's own attempt, with its quiz and their time as they have it; another's is not found. */
export async function findOwnAttempt(
  db: Queries,
  actor: Actor,
  attemptId: Id,
): Promise<Result<StoredAttempt & Sitting>> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  const stored = await findStoredAttempt(db, attemptId)
  const quiz = stored && (await findStoredQuiz(db, stored.attempt.quizId))
  return quiz && ownsAttempt(claim.value, stored.learner)
    ? ok({ ...stored, ...(await sittingOf(db, quiz, stored.attempt)) })
    : fail('not-found', 'attempt-not-found')
}

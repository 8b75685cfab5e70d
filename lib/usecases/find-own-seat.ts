import 'server-only'
import { asLearner, ownsAttempt } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { findSeat, type Seat } from '@/lib/storage/seats'
import { sittingWith } from './sittings'

export type OwnSeat = { seat: Seat; sitting: ReturnType<typeof sittingWith<Seat['quiz']>> }

/** A learner's own seat, and their time in it; another's attempt is not found. One question to the database. */
export async function findOwnSeat(
  db: Queries,
  actor: Actor,
  { attemptId, questionId = null }: { attemptId: Id; questionId?: Id | null },
): Promise<Result<OwnSeat>> {
  return ownSeat(actor, await findSeat(db, attemptId, questionId))
}

/** The same of a seat that was looked up. */
export function ownSeat(actor: Actor, seat: Seat | null): Result<OwnSeat> {
  const claim = asLearner(actor)
  if (!claim.ok) return claim
  if (!seat || !ownsAttempt(claim.value, seat.learner)) return fail('not-found', 'attempt-not-found')
  return ok({ seat, sitting: sittingWith(seat.quiz, seat, seat.attempt) })
}

import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'

/** The user id of an instructor: the owner of what they make. */
export function asInstructor(actor: Actor): Result<Id> {
  if (actor.role === 'instructor') return ok(actor.userId)
  if (actor.role === 'visitor') return fail('unauthenticated', 'sign-in-first')
  return fail('forbidden', 'instructors-only')
}

/** Who somebody is as a learner; an instructor may take a quiz too. */
export type LearnerClaim = { learnerId: Id; userId: Id | null }
export function asLearner(actor: Actor): Result<LearnerClaim> {
  if (actor.role === 'visitor') return fail('unauthenticated', 'join-first')
  if (actor.role === 'operator' || actor.learnerId === null) return fail('forbidden', 'learners-only')
  return ok({ learnerId: actor.learnerId, userId: actor.userId })
}

/** The account of whoever is signed in. */
export function asUser(actor: Actor): Result<Id> {
  if (actor.role === 'operator' || actor.role === 'visitor' || actor.userId === null)
    return fail('unauthenticated', 'sign-in-first')
  return ok(actor.userId)
}

export function asOperator(actor: Actor): Result<null> {
  return actor.role === 'operator' ? ok(null) : fail('forbidden', 'operator-only')
}

export function ownsThing(userId: Id, thing: { ownerId: Id }): boolean {
  return thing.ownerId === userId
}

/**
 * One's own attempt, made as this guest or as any guest that one's account has claimed. What an account has claimed is
 * reached by signing in to that account only.
 */
export function ownsAttempt(claim: LearnerClaim, learner: { id: Id; userId: Id | null }): boolean {
  return learner.userId === null ? learner.id === claim.learnerId : learner.userId === claim.userId
}

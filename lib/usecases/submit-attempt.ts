import 'server-only'
import { z } from 'zod'
import { submissionMoment } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { settleAttempt } from './settle-attempts'

export type SubmitAttemptInput = { actor: Actor; attemptId: Id }
/** The same for every retry. */
export type AttemptSubmitted = { attemptId: Id; submittedAt: Date }

/** Submits and scores in one transaction, once; a retry, a second tab, a double click get the same reply. */
export async function submitAttempt(input: SubmitAttemptInput): Promise<Result<AttemptSubmitted>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ attemptId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(async tx => {
    const found = await findOwnAttempt(tx, input.actor, given.value.attemptId)
    if (!found.ok) return found
    const { attempt, ...sitting } = found.value
    const now = new Date()
    const at = submissionMoment(sitting, attempt, now)
    return ok({ attemptId: attempt.id, submittedAt: await settleAttempt(tx, attempt.id, at) })
  })
}

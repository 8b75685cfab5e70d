import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { lockAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { insertSecondLook, listSecondLooksOf } from '@/lib/storage/second-looks'
import { findAttemptResult } from './find-attempt-result'
import { parseInput } from './parse-input'

export type AskSecondLookInput = {
  actor: Actor
  attemptId: Id
  /** Of the attempt's edition. */
  questionId: Id
  /** Why, in the learner's words; empty for none. */
  reason: string
}
export type SecondLookAsked = { askedAt: Date }

const schema = z.object({ attemptId: idSchema, questionId: idSchema, reason: z.string().trim().max(500) })

/**
 * Asks a person to look at a response again: once for each, when its result is shown and it is not right. It comes to
 * the grading desk, and whatever is decided there of the response settles it.
 */
export async function askSecondLook(input: AskSecondLookInput): Promise<Result<SecondLookAsked>> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { attemptId, questionId, reason } = given.value
  const result = await findAttemptResult({ actor: input.actor, attemptId })
  if (!result.ok) return result
  const shown = 'questions' in result.value ? result.value.questions : []
  const state = shown.find(({ question }) => question.id === questionId)?.secondLook ?? null
  if (state === null) return fail('conflict', 'review-not-open')
  const db = await database()
  const askedAt = new Date()
  return db.transact(async tx => {
    await lockAttempt(tx, attemptId)
    const before = await listSecondLooksOf(tx, attemptId)
    if (before.some(look => look.questionId === questionId)) return fail('conflict', 'review-asked')
    await insertSecondLook(tx, { attemptId, questionId, reason: reason || null, askedAt })
    return ok({ askedAt })
  })
}

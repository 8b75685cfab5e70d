import 'server-only'
import { z } from 'zod'
import { attemptPhase, submissionMoment } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import { isOver } from '@/lib/access/practice-steps'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Response, type ResponseValue, responseValueSchema, sameValue } from '@/lib/model/response'
import { type Failure, fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { lockAttempt, markSeen } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition, findEditionQuestion } from '@/lib/storage/editions'
import { listTries } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { countLateResponses, findResponse, keepLateResponse, putResponse } from '@/lib/storage/responses'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { fitsQuestion } from './response-of-question'
import { settleAttempt } from './settle-attempts'

export type SaveResponseInput = {
  actor: Actor
  attemptId: Id
  questionId: Id
  value: ResponseValue
  /** The revision this save replaces: 0 for the first. */
  revision: number
}
export type ResponseSaved = { revision: number; savedAt: Date }
/** A 'conflict' carries what is stored, so that the browser can go on from there. */
export type SaveFailure = Failure & { stored?: { value: ResponseValue; revision: number; savedAt: Date } }

const schema = z.object({
  attemptId: idSchema,
  questionId: idSchema,
  value: responseValueSchema,
  revision: z.int().min(0),
})
type Save = z.infer<typeof schema>

/** More late saves of one attempt than anybody makes by hand are not kept. */
const lateKept = 200

/**
 * Stores one response. Sending the same again (a lost reply, an outbox) is fine whatever the revision; another value
 * over a revision that is no longer the newest is a conflict and overwrites nothing. A save that comes after
 * submission, or after the deadline and its grace, is refused and kept for the instructor; while the quiz is paused it is to be sent again later.
 */
export async function saveResponse(input: SaveResponseInput): Promise<Result<ResponseSaved, SaveFailure>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(tx => save(tx, input.actor, given.value, new Date()))
}

/** What is marked is of the article; looked up only when something is. */
async function marksFit(tx: Queries, editionId: Id, value: ResponseValue): Promise<boolean> {
  if (!('marks' in value) || value.marks.length === 0) return true
  const { articleVersionId } = await findEdition(tx, editionId)
  const { text } = await findArticleVersion(tx, articleVersionId)
  return value.marks.every(({ start, end }) => start < end && end <= text.length)
}

const storedOf = ({ value, revision, savedAt }: Response) => ({ value, revision, savedAt })

async function isFinal(tx: Queries, attemptId: Id, questionId: Id): Promise<boolean> {
  const tries = await listTries(tx, attemptId)
  return isOver(tries.filter(one => one.questionId === questionId).map(({ outcome }) => outcome))
}

async function save(
  tx: Queries,
  actor: Actor,
  { attemptId, questionId, value, revision }: Save,
  now: Date,
): Promise<Result<ResponseSaved, SaveFailure>> {
  await lockAttempt(tx, attemptId)
  const found = await findOwnAttempt(tx, actor, attemptId)
  if (!found.ok) return found
  const { attempt, ...sitting } = found.value
  const question = await findEditionQuestion(tx, attempt.editionId, questionId)
  if (!question) return fail('not-found', 'question-not-found')
  if (!fitsQuestion(question.content, value) || !(await marksFit(tx, attempt.editionId, value)))
    return fail('invalid', 'response-does-not-fit', { field: 'value' })

  const stored = await findResponse(tx, attemptId, questionId)
  if (stored && sameValue(stored.value, value))
    return ok({ revision: stored.revision, savedAt: stored.savedAt })

  const phase = attemptPhase(sitting, now)
  // Sent again when the pause is over: nothing is lost, and nothing is refused for good.
  if (attempt.submittedAt === null && phase === 'paused') return fail('unavailable', 'quiz-paused')
  if (attempt.submittedAt !== null || phase === 'not-yet' || phase === 'over') {
    if (phase === 'over') await settleAttempt(tx, attemptId, submissionMoment(sitting, attempt, now))
    if ((await countLateResponses(tx, attemptId)) < lateKept)
      await keepLateResponse(tx, { attemptId, questionId, value, savedAt: now })
    return fail('closed', attempt.submittedAt === null ? 'quiz-closed' : 'attempt-submitted')
  }
  if (stored && stored.revision !== revision) {
    const conflict = fail('conflict', 'response-changed-elsewhere')
    return { ok: false, failure: { ...conflict.failure, stored: storedOf(stored) } }
  }
  // In practice, what was checked to the end is final: its key is known by now.
  if (stored && sitting.quiz.settings.practice && (await isFinal(tx, attemptId, questionId)))
    return { ok: false, failure: { ...fail('conflict', 'question-final').failure, stored: storedOf(stored) } }
  const next = (stored?.revision ?? 0) + 1
  await putResponse(tx, attemptId, { questionId, value, revision: next, savedAt: now })
  await markSeen(tx, attemptId, now)
  return ok({ revision: next, savedAt: now })
}

import 'server-only'
import { z } from 'zod'
import { attemptPhase, submissionMoment } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import { isOver } from '@/lib/access/practice-steps'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type ResponseValue, responseValueSchema, sameValue } from '@/lib/model/response'
import { type Failure, fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { lockAttempt } from '@/lib/storage/attempts'
import { type Database, database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { listTries } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { countLateResponses, keepLateResponse, putResponses } from '@/lib/storage/responses'
import { findSeats, type Seat } from '@/lib/storage/seats'
import { unchanging } from '@/lib/storage/unchanging'
import { ownSeat } from './find-own-seat'
import { parseInput } from './parse-input'
import { fitsQuestion } from './response-of-question'
import { settleAttempt } from './settle-attempts'
import { apart, together } from './together'

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
type Save = z.infer<typeof schema> & { actor: Actor; now: Date }

/** More late saves of one attempt than anybody makes by hand are not kept. */
const lateKept = 200

/**
 * Stores one response. Sending the same again (a lost reply, an outbox) is fine whatever the revision, and over the newest
 * one it counts as given anew; another value over a revision that is no longer the newest is a conflict and overwrites
 * nothing. A save that comes after
 * submission, or after the deadline and its grace, is refused and kept for the instructor; while the quiz is paused it is to be sent again later.
 */
export async function saveResponse(input: SaveResponseInput): Promise<Result<ResponseSaved, SaveFailure>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  const save = { ...given.value, actor: input.actor, now: new Date() }
  // Nearly always one look and one guarded statement are enough. What they leave open is decided under a lock.
  const saved = await savingWith(db)(save)
  if (saved) return saved
  return db.transact(async tx => {
    await lockAttempt(tx, save.attemptId)
    const [settled] = await trySaves(tx, [save], true)
    if (!settled) throw new Error(`a response to ${save.attemptId} changed under its lock`)
    return settled
  })
}

type Saved = Result<ResponseSaved, SaveFailure>
const saving = new WeakMap<Database, (save: Save) => Promise<Saved | null>>()

/** Saves that come while others are on their way to a database are sent to it together, and are in it when they are told so. */
function savingWith(db: Database): (save: Save) => Promise<Saved | null> {
  const known = saving.get(db)
  if (known) return known
  const made = together((saves: Save[]) => trySaves(db.prisma, saves, false), {
    most: 100,
    // The embedded database does one thing at a time.
    atOnce: db.place === 'embedded' ? 1 : 2,
    alike: ({ attemptId, questionId }) => `${attemptId} ${questionId}`,
    apart,
  })
  saving.set(db, made)
  return made
}

const lengths = unchanging<number>('article-lengths', 200)

/** What is marked is of the article; looked up only when something is. */
async function marksFit(db: Queries, editionId: Id, value: ResponseValue): Promise<boolean> {
  if (!('marks' in value) || value.marks.length === 0) return true
  const length = await lengths(editionId, async () => {
    const { articleVersionId } = await findEdition(db, editionId)
    return (await findArticleVersion(db, articleVersionId)).text.length
  })
  return value.marks.every(({ start, end }) => start < end && end <= length)
}

async function isFinal(db: Queries, attemptId: Id, questionId: Id): Promise<boolean> {
  const tries = await listTries(db, attemptId)
  return isOver(tries.filter(one => one.questionId === questionId).map(({ outcome }) => outcome))
}

/** One look and one statement for all. Null: somebody was faster, or it takes more; to be done again with the attempt locked. */
async function trySaves(db: Queries, saves: Save[], locked: boolean): Promise<(Saved | null)[]> {
  const seats = await findSeats(db, saves)
  const decided: Decided[] = []
  for (const [at, save] of saves.entries()) decided.push(await decide(db, save, seats[at] ?? null, locked))
  const writes = decided.flatMap((one, at) => {
    const { attemptId, questionId, value, now } = saves[at] as Save
    return one && 'next' in one
      ? [{ attemptId, response: { questionId, value, revision: one.next, savedAt: now } }]
      : []
  })
  const written = (await putResponses(db, writes)).values()
  return decided.map((one, at) => {
    if (!one || 'ok' in one) return one
    return written.next().value ? ok({ revision: one.next, savedAt: (saves[at] as Save).now }) : null
  })
}

/** What becomes of a save; `next`: it is to be written, as this revision. */
type Decided = Saved | { next: number } | null

async function decide(db: Queries, save: Save, looked: Seat | null, locked: boolean): Promise<Decided> {
  const { actor, attemptId, questionId, value, revision, now } = save
  const found = ownSeat(actor, looked)
  if (!found.ok) return found
  const { sitting } = found.value
  const { attempt, content, stored } = found.value.seat
  if (!content) return fail('not-found', 'question-not-found')
  if (!fitsQuestion(content, value) || !(await marksFit(db, attempt.editionId, value)))
    return fail('invalid', 'response-does-not-fit', { field: 'value' })
  const phase = attemptPhase(sitting, now)
  const open = attempt.submittedAt === null && (phase === 'open' || phase === 'grace')
  const same = stored !== null && sameValue(stored.value, value)
  // Over its own revision it is given anew, and is written: what was sent before it and comes later changes nothing.
  if (same && !(open && stored.revision === revision))
    return ok({ revision: stored.revision, savedAt: stored.savedAt })

  // Sent again when the pause is over: nothing is lost, and nothing is refused for good.
  if (attempt.submittedAt === null && phase === 'paused') return fail('unavailable', 'quiz-paused')
  if (attempt.submittedAt !== null || phase === 'not-yet' || phase === 'over') {
    if (!locked) return null
    if (phase === 'over') await settleAttempt(db, attemptId, submissionMoment(sitting, attempt, now))
    if ((await countLateResponses(db, attemptId)) < lateKept)
      await keepLateResponse(db, { attemptId, questionId, value, savedAt: now })
    return fail('closed', attempt.submittedAt === null ? 'quiz-closed' : 'attempt-submitted')
  }
  if (stored && stored.revision !== revision) return conflict('response-changed-elsewhere', stored)
  if (stored && sitting.quiz.settings.practice) {
    if (!locked) return null
    // In practice, what was checked to the end is final: its key is known by now.
    if (await isFinal(db, attemptId, questionId))
      return same
        ? ok({ revision: stored.revision, savedAt: stored.savedAt })
        : conflict('question-final', stored)
  }
  return { next: (stored?.revision ?? 0) + 1 }
}

function conflict(code: string, stored: SaveFailure['stored']): { ok: false; failure: SaveFailure } {
  return { ok: false, failure: { ...fail('conflict', code).failure, stored } }
}

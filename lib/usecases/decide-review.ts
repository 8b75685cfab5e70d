import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { noteSchema, type Regrade } from '@/lib/model/regrade'
import { fail, ok, type Result } from '@/lib/model/result'
import { judgeEachGap, scoreResponse } from '@/lib/scoring/score-response'
import { findStoredAttempt, type StoredAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { listEditions, lockEditions, setInForce } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { lockQuizWork, type StoredQuiz } from '@/lib/storage/quizzes'
import { findStoredRegrade } from '@/lib/storage/regrades'
import { findResponse } from '@/lib/storage/responses'
import { insertRulings, listRulings } from '@/lib/storage/rulings'
import { listOpenLooks, settleLook } from '@/lib/storage/second-looks'
import { findOwnQuiz } from './find-own-quiz'
import { variantOf, withVariant } from './key-variants'
import { parseInput } from './parse-input'
import { readShare } from './read-points'
import { recordRegrade } from './record-regrade'
import { gapText, responseText } from './response-of-question'
import { gapSignatures, responseSignature } from './response-signature'
import { type Asked, askedOf, isSameQuestion } from './same-question'
import { articlesOf, standingsOf } from './standings'
import { changeWorkingQuestion } from './working-key'

export type DecideReviewInput = {
  actor: Actor
  /** Drawn by who asks: a second click, a retry is the same decision. */
  id: Id
  attemptId: Id
  /** Of the attempt's edition. */
  questionId: Id
  /** Which gap of a cloze of several, from 0; null decides on a response as a whole. */
  gap?: number | null
  /** This response alone; or everyone who gave, or will give, the same to this question. */
  reach: 'this' | 'everyone'
  /** 'all', 'none', or points as typed ("0.5", "1/3"). */
  points: string
  /** To the learners it is about. */
  comment: string | null
}
/** `changed`: how many scores did. `variant`: what joined the key. `given`: the points, as a fraction. */
export type ReviewDecided = {
  regradeId: Id
  number: number
  verdict: 'accepted' | 'refused' | 'in-part'
  given: string
  changed: number
  variant: string | null
}

const schema = z.object({
  id: idSchema,
  attemptId: idSchema,
  questionId: idSchema,
  gap: z.int().min(0).nullable().default(null),
  reach: z.enum(['this', 'everyone']),
  points: z.string().max(20),
  comment: noteSchema,
})
type Decision = z.infer<typeof schema>

/**
 * What a person decides of a response goes before the key, also for those who give the same later. Accepted for everyone,
 * words that were typed join the key of the editions that ask the same, and of the working question.
 */
export async function decideReview(input: DecideReviewInput): Promise<Result<ReviewDecided>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(async tx => {
    const stored = await findStoredAttempt(tx, given.value.attemptId)
    const quiz = stored && (await findOwnQuiz(tx, input.actor, stored.attempt.quizId, 'grade'))
    if (!stored || !quiz?.ok) return fail('not-found', 'response-not-found')
    await lockQuizWork(tx, quiz.value.id)
    const before = await findStoredRegrade(tx, given.value.id)
    if (before)
      return before.quizId === quiz.value.id ? ok(decided(before)) : fail('conflict', 'regraded-meanwhile')
    return decide(tx, userId.value, stored, quiz.value, given.value)
  })
}

async function decide(
  tx: Queries,
  madeById: Id,
  { attempt, learner }: StoredAttempt,
  quiz: StoredQuiz,
  { id, questionId, gap, reach, points, comment }: Decision,
): Promise<Result<ReviewDecided>> {
  if (attempt.submittedAt === null) return fail('conflict', 'not-submitted')
  const editions = await listEditions(tx, quiz.id)
  const asked = editions
    .filter(edition => edition.id === attempt.editionId)
    .flatMap(edition => edition.questions.map(question => ({ question, edition })))
    .find(({ question }) => question.id === questionId)
  if (!asked) return fail('not-found', 'response-not-found')
  const { content, points: whole, treatment, questionId: workingId } = asked.question
  if (treatment !== 'counted') return fail('conflict', 'question-not-scored')
  // A gap is worth its own share of the points, whatever that is: all of it or none, or a part of one.
  const maximum = gap === null ? whole : 1
  const typed = { all: String(maximum), none: '0' }[points] ?? points
  const read = readShare(typed, maximum)
  if (!read.ok) return read
  const { share } = read.value
  const accepted = share.n === share.d
  const value = (await findResponse(tx, attempt.id, questionId))?.value ?? null
  const articles = await articlesOf(tx, editions)
  const article = articles.get(asked.edition.articleVersionId)
  if (!article) throw new Error(`no article for edition ${asked.edition.id}`)
  const signature = gap === null ? responseSignature(value) : gapSignatures(value)[gap]
  if (signature === undefined) return fail('not-found', 'response-not-found')
  const text = gap === null ? value && responseText(content, value, article) : gapText(content, value, gap)
  const { outcome } =
    (gap === null ? null : judgeEachGap(asked.question, value, article)[gap]) ??
    scoreResponse(asked.question, value, article)
  const everyone = reach === 'everyone'
  if (everyone && outcome === 'blank') return fail('invalid', 'blank-for-everyone')

  const same = everyone ? askedOf(editions, workingId).filter(one => isSameQuestion(one, asked)) : [asked]
  // Of a decision on all gaps at once no one wording is the gain.
  const joinable = gap !== null || gapSignatures(value).length === 0
  const wording = everyone && accepted && joinable ? variantOf(content, value, gap ?? 0) : null
  const joined = wording === null ? null : withVariant(content, wording, gap ?? 0)
  const variant = joined && wording
  await lockEditions(
    tx,
    same.map(({ edition }) => edition.id),
  )
  const ids = same.map(({ question }) => question.id)
  const rulings = await listRulings(tx, ids)
  const added = ids.map(one => ({
    ...{ regradeId: id, questionId: one, signature, share, comment, variant },
    attemptId: everyone ? null : attempt.id,
  }))
  const changed = ({ question }: Asked) => ({ ...question, content: joined ?? question.content })
  const regrade = await recordRegrade(tx, {
    id,
    quizId: quiz.id,
    questionId: workingId,
    madeById,
    cause: accepted ? 'accepted' : share.n === 0 ? 'refused' : 'in-part',
    note: null,
    details: {
      number: asked.question.position + 1,
      stem: content.stem,
      response: text,
      gap,
      learnerName: everyone ? null : learner.name,
      editions: same.map(({ edition }) => edition.number),
      points: read.value.points.toFraction(),
      variant,
      undoes: null,
    },
    before: standingsOf(same, articles, rulings),
    after: standingsOf(same, articles, [...added, ...rulings], changed),
    attemptId: everyone ? null : attempt.id,
    attach: () => insertRulings(tx, added),
  })
  await settleLooks(tx, ids, everyone ? null : attempt.id, responseSignature(value))
  if (joined) {
    for (const one of same) await setInForce(tx, one.question.id, { body: changed(one) })
    await changeWorkingQuestion(tx, quiz, workingId, question => {
      const more =
        question.content.kind === content.kind ? withVariant(question.content, variant ?? '', gap ?? 0) : null
      return more && { content: more }
    })
  }
  return ok(decided(regrade))
}

/** Who asked for a second look at what was decided of has had it, whatever came of it. */
async function settleLooks(tx: Queries, questionIds: readonly Id[], attemptId: Id | null, signature: string) {
  for (const look of await listOpenLooks(tx, questionIds)) {
    const value = (await findResponse(tx, look.attemptId, look.questionId))?.value ?? null
    const meant = attemptId === null ? responseSignature(value) === signature : look.attemptId === attemptId
    if (meant) await settleLook(tx, look, new Date())
  }
}

function decided({ id, number, cause, changed, details }: Regrade): ReviewDecided {
  const verdict = cause === 'accepted' || cause === 'refused' ? cause : 'in-part'
  return { regradeId: id, number, verdict, given: details.points ?? '', changed, variant: details.variant }
}

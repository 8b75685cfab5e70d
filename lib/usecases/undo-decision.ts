import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Regrade, Ruling } from '@/lib/model/regrade'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listEditions, lockEditions, setInForce } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { lockQuizWork, type StoredQuiz } from '@/lib/storage/quizzes'
import { findStoredRegrade } from '@/lib/storage/regrades'
import { listRulings, listRulingsOf, undoRulings } from '@/lib/storage/rulings'
import { findOwnQuiz } from './find-own-quiz'
import { withoutVariant } from './key-variants'
import { parseInput } from './parse-input'
import { recordRegrade } from './record-regrade'
import { gapOfSignature } from './response-signature'
import { type Asked, askedOf } from './same-question'
import { articlesOf, standingsOf } from './standings'
import { changeWorkingQuestion } from './working-key'

export type UndoDecisionInput = {
  actor: Actor
  /** Of the undoing, drawn by who asks. */
  id: Id
  /** Of the decision. */
  regradeId: Id
}
export type DecisionUndone = { changed: number }

const schema = z.object({ id: idSchema, regradeId: idSchema })

/**
 * Takes a decision of the grading desk back: an older one on the same response counts again, else the key. What joined
 * the key with it leaves it. The history keeps both.
 */
export async function undoDecision(input: UndoDecisionInput): Promise<Result<DecisionUndone>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { id, regradeId } = given.value
  const db = await database()
  return db.transact(async tx => {
    const decision = await findStoredRegrade(tx, regradeId)
    const quiz = decision && (await findOwnQuiz(tx, input.actor, decision.quizId, 'grade'))
    if (!decision || !quiz?.ok) return fail('not-found', 'decision-not-found')
    await lockQuizWork(tx, quiz.value.id)
    const before = await findStoredRegrade(tx, id)
    if (before)
      return before.quizId === quiz.value.id
        ? ok({ changed: before.changed })
        : fail('conflict', 'regraded-meanwhile')
    const own = await listRulingsOf(tx, regradeId)
    if (own.length === 0) return fail('conflict', 'decision-undone')
    return ok(await undo(tx, userId.value, id, quiz.value, decision, own))
  })
}

async function undo(
  tx: Queries,
  madeById: Id,
  id: Id,
  quiz: StoredQuiz,
  decision: Regrade,
  own: readonly Ruling[],
): Promise<DecisionUndone> {
  const editions = await listEditions(tx, quiz.id)
  const asked = askedOf(editions, decision.questionId)
  const about = asked.filter(({ question }) => own.some(({ questionId }) => questionId === question.id))
  await lockEditions(
    tx,
    about.map(({ edition }) => edition.id),
  )
  const articles = await articlesOf(tx, editions)
  const ids = asked.map(({ question }) => question.id)
  const then = await listRulings(tx, ids)
  await undoRulings(tx, decision.id, new Date())
  const now = await listRulings(tx, ids)
  // Another decision, still standing, may have brought the same words.
  const variant = own[0]?.variant ?? null
  const { gap } = decision.details
  const kept = now.some(ruling => ruling.variant === variant && gapOfSignature(ruling.signature) === gap)
  const leaving = kept ? null : variant
  const changed = ({ question }: Asked) =>
    leaving === null
      ? question
      : { ...question, content: withoutVariant(question.content, leaving, gap ?? 0) }
  const regrade = await recordRegrade(tx, {
    id,
    quizId: quiz.id,
    questionId: decision.questionId,
    madeById,
    cause: 'undone',
    note: null,
    details: { ...decision.details, variant: leaving, undoes: decision.number },
    before: standingsOf(about, articles, then),
    after: standingsOf(about, articles, now, changed),
    attemptId: own.every(ruling => ruling.attemptId === own[0]?.attemptId)
      ? (own[0]?.attemptId ?? null)
      : null,
  })
  if (leaving !== null) {
    for (const one of about) await setInForce(tx, one.question.id, { body: changed(one) })
    await changeWorkingQuestion(tx, quiz, decision.questionId, ({ content }) => ({
      content: withoutVariant(content, leaving, gap ?? 0),
    }))
  }
  return { changed: regrade.changed }
}

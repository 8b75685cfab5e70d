import 'server-only'
import { z } from 'zod'
import { attemptPhase } from '@/lib/access/attempt-window'
import { isOver, nextPractice } from '@/lib/access/practice-steps'
import type { Actor } from '@/lib/model/actor'
import { isBlank } from '@/lib/model/blank'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { lockAttempt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { insertTry, listTries, putPracticeItem } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import { findResponse } from '@/lib/storage/responses'
import { type CheckedQuestion, checkedQuestion } from './checked-question'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { scoreAsked } from './score-asked'

export type CheckResponseInput = { actor: Actor; attemptId: Id; questionId: Id }

/**
 * Checks what is saved of one question of a quiz for practice. The first time that is not right shows where to read
 * again; the second, or what is right, is final and shows the key. In any other quiz: 'not-for-practice'.
 */
export async function checkResponse(input: CheckResponseInput): Promise<Result<CheckedQuestion>> {
  const given = parseInput(z.object({ attemptId: idSchema, questionId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(tx => check(tx, input.actor, given.value, new Date()))
}

async function check(
  tx: Queries,
  actor: Actor,
  { attemptId, questionId }: { attemptId: Id; questionId: Id },
  now: Date,
): Promise<Result<CheckedQuestion>> {
  await lockAttempt(tx, attemptId)
  const found = await findOwnAttempt(tx, actor, attemptId)
  if (!found.ok) return found
  const { attempt, ...sitting } = found.value
  if (!sitting.quiz.settings.practice) return fail('conflict', 'not-for-practice')
  if (attempt.submittedAt !== null) return fail('closed', 'attempt-submitted')
  if (attemptPhase(sitting, now) !== 'open') return fail('closed', 'quiz-closed')
  const edition = await findEdition(tx, attempt.editionId)
  const question = edition.questions.find(({ id }) => id === questionId)
  if (!question) return fail('not-found', 'question-not-found')
  const tries = (await listTries(tx, attemptId)).filter(one => one.questionId === questionId)
  const outcomes = tries.map(({ outcome }) => outcome)
  if (!isOver(outcomes)) {
    const value = (await findResponse(tx, attemptId, questionId))?.value ?? null
    if (isBlank(value)) return fail('invalid', 'nothing-to-check')
    const article = await findArticleVersion(tx, edition.articleVersionId)
    const { outcome } = scoreAsked({ question, article, rulings: [] }, attemptId, value)
    outcomes.push(outcome)
    await insertTry(tx, attemptId, { questionId, number: outcomes.length, outcome, triedAt: now })
    const missed = outcomes.length === 1 && (outcome === 'rejected' || outcome === 'partial')
    if (missed)
      await putPracticeItem(tx, { learnerId: attempt.learnerId, questionId, ...nextPractice(0, false, now) })
  }
  const shown = checkedQuestion(question, outcomes)
  if (!shown) throw new Error('a response that was checked has an outcome')
  return ok(shown)
}

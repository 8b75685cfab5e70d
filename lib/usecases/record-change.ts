import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { type Question, questionBodySchema } from '@/lib/model/question'
import type { ChangeCause, QuestionSnapshot, QuestionTurn } from '@/lib/model/quiz-change'
import { fail, type Result } from '@/lib/model/result'
import type { Database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import { listQuestions } from '@/lib/storage/questions'
import { findSitting, insertChange, joinSitting } from '@/lib/storage/quiz-changes'
import { findStoredQuiz, lockQuizWork, touchQuiz } from '@/lib/storage/quizzes'

export type Recording = { quizId: Id; actor: Actor; cause: ChangeCause; sitting?: string }

/**
 * Does something to the questions of a quiz in one transaction, and writes down what it did by comparing them before and
 * after: so that no verb can forget to. `work` fails before it writes, or not at all. The caller has checked whose quiz it is.
 */
export async function recordChange<T>(
  db: Database,
  { quizId, actor, cause, sitting }: Recording,
  work: (tx: Queries, before: Question[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  return db.transact(async tx => {
    // Everyone takes the quiz first and a question then: two who do it the other way round wait for each other for ever.
    await lockQuizWork(tx, quizId)
    const quiz = await findStoredQuiz(tx, quizId)
    if (!quiz) return fail('not-found', 'quiz-not-found')
    const before = await listQuestions(tx, quizId)
    const done = await work(tx, before)
    if (!done.ok) return done
    const after = await listQuestions(tx, quizId)
    const questions = turnsBetween(before, after)
    const order = orderBetween(before, after)
    if (questions.length === 0 && order === null) return done
    await touchQuiz(tx, quizId)
    if (sitting && order === null && (await joined(tx, quizId, sitting, questions))) return done
    const by = asInstructor(actor)
    await insertChange(tx, {
      ...{ quizId, cause, questions, order, sitting: sitting ?? null },
      articleVersionId: quiz.articleVersionId,
      articleVersionBeforeId: null,
      madeById: by.ok ? by.value : null,
    })
    return done
  })
}

async function joined(tx: Queries, quizId: Id, sitting: string, turns: QuestionTurn[]): Promise<boolean> {
  const open = await findSitting(tx, quizId, sitting)
  const [turn, ...others] = turns
  if (!open || !turn || others.length > 0 || turn.questionId !== open.questionId) return false
  await joinSitting(tx, open.id, turn, new Date())
  return true
}

export function snapshotOf({ state, sourceId, ...question }: Question): QuestionSnapshot {
  return { state, sourceId, body: questionBodySchema.parse(question) }
}

export function turnsBetween(before: readonly Question[], after: readonly Question[]): QuestionTurn[] {
  const then = new Map(before.map(question => [question.id, snapshotOf(question)]))
  const now = new Map(after.map(question => [question.id, snapshotOf(question)]))
  return [...new Set([...then.keys(), ...now.keys()])].flatMap(questionId => {
    const turn = { questionId, before: then.get(questionId) ?? null, after: now.get(questionId) ?? null }
    return isDeepStrictEqual(turn.before, turn.after) ? [] : [turn]
  })
}

function orderBetween(before: readonly Question[], after: readonly Question[]) {
  const order = { before: before.map(({ id }) => id), after: after.map(({ id }) => id) }
  return isDeepStrictEqual(order.before, order.after) ? null : order
}

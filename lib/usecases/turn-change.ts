import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import { type QuestionSnapshot, type QuizChange, versionOn } from '@/lib/model/quiz-change'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import {
  insertQuestions,
  listQuestions,
  orderQuestions,
  removeQuestion,
  updateQuestion,
} from '@/lib/storage/questions'
import { findChange, markUndone } from '@/lib/storage/quiz-changes'
import { lockQuizWork, moveQuizTo, type StoredQuiz, touchQuiz } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { followArticle } from './follow-article'
import { parseInput } from './parse-input'
import { snapshotOf } from './record-change'

export type TurnChangeInput = { actor: Actor; changeId: Id }
export type ChangeTurned = { quizId: Id; questionIds: Id[] }
type Way = 'undo' | 'redo'

/**
 * Takes a change back, or does it once more: its questions become what they were on the other side of it. Where somebody
 * changed them since, nothing is done: 'changed-since'.
 */
export async function turnChange(input: TurnChangeInput, way: Way): Promise<Result<ChangeTurned>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ changeId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const seen = await findChange(db.prisma, given.value.changeId)
  const owned = seen && (await findOwnQuiz(db.prisma, input.actor, seen.quizId))
  if (!seen || !owned || (!owned.ok && owned.failure.kind === 'not-found'))
    return fail('not-found', 'change-not-found')
  if (!owned.ok) return owned
  return db.transact(async tx => {
    await lockQuizWork(tx, seen.quizId)
    const change = await findChange(tx, seen.id)
    const found = await findOwnQuiz(tx, input.actor, seen.quizId)
    if (!found.ok) return found
    if (!change) return fail('not-found', 'change-not-found')
    if ((change.undoneAt === null) !== (way === 'undo')) return fail('conflict', 'changed-since')
    const turned = await turn(tx, found.value, change, way)
    if (!turned.ok) return turned
    await markUndone(tx, change.id, way === 'undo' ? new Date() : null)
    await touchQuiz(tx, change.quizId)
    return ok({ quizId: change.quizId, questionIds: change.questions.map(({ questionId }) => questionId) })
  })
}

async function turn(tx: Queries, quiz: StoredQuiz, change: QuizChange, way: Way): Promise<Result<null>> {
  const questions = await listQuestions(tx, quiz.id)
  const there = new Map(questions.map(question => [question.id, question]))
  const sides = change.questions.map(({ questionId, before, after }) =>
    way === 'undo' ? { questionId, from: after, to: before } : { questionId, from: before, to: after },
  )
  const from = versionOn(way === 'undo' ? 'after' : 'before', change)
  const to = versionOn(way === 'undo' ? 'before' : 'after', change)
  const sameArticle = quiz.articleVersionId === from
  // Who carried the quiz on since is asked to take that back first.
  if (from !== to && !sameArticle) return fail('conflict', 'changed-since')
  const asNow = sides.every(({ questionId, from }) => {
    const question = there.get(questionId)
    return isDeepStrictEqual(
      told(question ? snapshotOf(question) : null, sameArticle),
      told(from, sameArticle),
    )
  })
  const order = change.order && (way === 'undo' ? flipped(change.order) : change.order)
  const ids = questions.map(({ id }) => id)
  if (!asNow || (change.cause === 'moved' && order && !sameOrder(ids, order.before)))
    return fail('conflict', 'changed-since')

  const here = from === to ? quiz.articleVersionId : to
  if (from !== to) await carryOthers(tx, { questions, sides, quizId: quiz.id, from, to })
  for (const { questionId, to: snapshot } of sides) {
    const question = there.get(questionId)
    const side = snapshot && (await pointingHere(tx, snapshot, to, here))
    if (!side && question) await removeQuestion(tx, questionId, question.revision)
    if (side && question)
      await updateQuestion(tx, questionId, question.revision, { body: side.body, state: side.state })
    if (side && !question)
      await insertQuestions(tx, quiz.id, [{ id: questionId, position: ids.length, ...side }])
  }
  if (order) {
    const now = (await listQuestions(tx, quiz.id)).map(({ id }) => id)
    await orderQuestions(tx, inOrder(now, order.after))
  }
  return ok(null)
}

type Carried = {
  questions: readonly Question[]
  sides: readonly { questionId: Id }[]
  quizId: Id
  from: Id
  to: Id
}

/** The quiz goes to the version, and with it the questions that the change knows nothing of: they were added since. */
async function carryOthers(tx: Queries, { questions, sides, quizId, from, to }: Carried): Promise<void> {
  const [old, now] = [await findArticleVersion(tx, from), await findArticleVersion(tx, to)]
  for (const question of questions)
    if (!sides.some(({ questionId }) => questionId === question.id))
      await updateQuestion(tx, question.id, question.revision, { body: followArticle(question, old, now) })
  await moveQuizTo(tx, quizId, to)
}

/** What two snapshots are compared by: findings are made anew, and a place in another version is another place. */
function told(snapshot: QuestionSnapshot | null, sameArticle: boolean) {
  if (!snapshot) return null
  const { findings: _, evidence, ...body } = snapshot.body
  return { state: snapshot.state, body, evidence: sameArticle ? evidence : null }
}

/** A snapshot whose evidence points into the version that the quiz is about now. */
async function pointingHere(
  tx: Queries,
  snapshot: QuestionSnapshot,
  versionId: Id,
  here: Id,
): Promise<QuestionSnapshot> {
  if (versionId === here) return snapshot
  const from = await findArticleVersion(tx, versionId)
  const to = await findArticleVersion(tx, here)
  return { ...snapshot, body: followArticle(snapshot.body, from, to) }
}

const flipped = ({ before, after }: { before: Id[]; after: Id[] }) => ({ before: after, after: before })

/** Of those that both know, in the same order. */
function sameOrder(a: readonly Id[], b: readonly Id[]): boolean {
  const known = new Set(a)
  const wanted = new Set(b)
  return isDeepStrictEqual(
    a.filter(id => wanted.has(id)),
    b.filter(id => known.has(id)),
  )
}

/** `ids` in the wanted order; one it does not know stays behind the one it follows now. */
export function inOrder(ids: readonly Id[], wanted: readonly Id[]): Id[] {
  const placed = wanted.filter(id => ids.includes(id))
  for (const [index, id] of ids.entries())
    if (!wanted.includes(id)) placed.splice(index === 0 ? 0 : placed.indexOf(ids[index - 1] ?? '') + 1, 0, id)
  return placed
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listQuestions, orderQuestions, removeQuestion } from '@/lib/storage/questions'
import { lockQuiz, touchQuiz } from '@/lib/storage/quizzes'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'

export type DeleteQuestionInput = { actor: Actor; questionId: Id }
export type QuestionDeleted = { quizId: Id }

/** Editions that hold it keep it. */
export async function deleteQuestion(input: DeleteQuestionInput): Promise<Result<QuestionDeleted>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ questionId: idSchema }), input)
  if (!given.ok) return given
  const { questionId } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { quizId } = found.value
  await db.transact(async tx => {
    await lockQuiz(tx, quizId)
    await removeQuestion(tx, questionId)
    await orderQuestions(
      tx,
      (await listQuestions(tx, quizId)).map(question => question.id),
    )
    await touchQuiz(tx, quizId)
  })
  return ok({ quizId })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { orderQuestions, removeQuestion } from '@/lib/storage/questions'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'
import { recordChange } from './record-change'

export type DeleteQuestionInput = { actor: Actor; questionId: Id; revision: number }
export type QuestionDeleted = { quizId: Id }

/** Editions that hold it keep it; undoing brings it back. What somebody changed meanwhile stays. */
export async function deleteQuestion(input: DeleteQuestionInput): Promise<Result<QuestionDeleted>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ questionId: idSchema, revision: z.int().min(1) }), input)
  if (!given.ok) return given
  const { questionId, revision } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { quizId } = found.value
  return recordChange(db, { quizId, actor: input.actor, cause: 'deleted' }, async (tx, questions) => {
    if (!(await removeQuestion(tx, questionId, revision)))
      return fail('conflict', 'question-changed-elsewhere')
    await orderQuestions(
      tx,
      questions.flatMap(({ id }) => (id === questionId ? [] : [id])),
    )
    return ok({ quizId })
  })
}

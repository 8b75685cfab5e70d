import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { orderQuestions } from '@/lib/storage/questions'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'
import { recordChange } from './record-change'

/** `to` is the new position among all questions of the quiz, from 0; past the end is the end. */
export type MoveQuestionInput = { actor: Actor; questionId: Id; to: number }
export type QuestionMoved = { order: Id[] }

export async function moveQuestion(input: MoveQuestionInput): Promise<Result<QuestionMoved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ questionId: idSchema, to: z.int().min(0) }), input)
  if (!given.ok) return given
  const { questionId, to } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { quizId } = found.value
  return recordChange(db, { quizId, actor: input.actor, cause: 'moved' }, async (tx, questions) => {
    const ids = questions.map(question => question.id)
    const order = ids.filter(id => id !== questionId)
    if (order.length < ids.length) order.splice(to, 0, questionId)
    await orderQuestions(tx, order)
    return ok({ order })
  })
}

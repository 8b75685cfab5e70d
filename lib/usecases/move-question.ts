import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listQuestions, orderQuestions } from '@/lib/storage/questions'
import { lockQuiz, touchQuiz } from '@/lib/storage/quizzes'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'

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
  const order = await db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const ids = (await listQuestions(tx, quizId)).map(question => question.id)
    const moved = ids.filter(id => id !== questionId)
    if (moved.length < ids.length) moved.splice(to, 0, questionId)
    await orderQuestions(tx, moved)
    await touchQuiz(tx, quizId)
    return moved
  })
  return ok({ order })
}

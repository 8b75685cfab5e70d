import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { removeQuiz } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type DeleteQuizInput = { actor: Actor; quizId: Id }
export type QuizDeleted = { articleId: Id }

/** Its attempts and results go with it. */
export async function deleteQuiz(input: DeleteQuizInput): Promise<Result<QuizDeleted>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'own')
  if (!found.ok) return found
  await removeQuiz(prisma, found.value.id)
  return ok({ articleId: found.value.articleId })
}

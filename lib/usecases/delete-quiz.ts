import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { removeQuiz } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'

export type DeleteQuizInput = { actor: Actor; quizId: Id }
export type QuizDeleted = { articleId: Id }

/** Its attempts and results go with it. */
export async function deleteQuiz(input: DeleteQuizInput): Promise<Result<QuizDeleted>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'own')
  if (!at.ok) return at
  const { db, quiz } = at.value
  await removeQuiz(db.prisma, quiz.id)
  return ok({ articleId: quiz.articleId })
}

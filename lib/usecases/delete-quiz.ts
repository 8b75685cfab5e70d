import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

export type DeleteQuizInput = { actor: Actor; quizId: Id }
export type QuizDeleted = { articleId: Id }

/** Its attempts and results go with it. */
export async function deleteQuiz(_input: DeleteQuizInput): Promise<Result<QuizDeleted>> {
  throw new Error('not filled yet')
}

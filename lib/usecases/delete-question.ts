import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

export type DeleteQuestionInput = { actor: Actor; questionId: Id }
export type QuestionDeleted = { quizId: Id }

export async function deleteQuestion(_input: DeleteQuestionInput): Promise<Result<QuestionDeleted>> {
  throw new Error('not filled yet')
}

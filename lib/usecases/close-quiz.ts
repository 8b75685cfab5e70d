import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type CloseQuizInput = { actor: Actor; quizId: Id }
export type QuizClosed = { state: QuizState }

export async function closeQuiz(_input: CloseQuizInput): Promise<Result<QuizClosed>> {
  throw new Error('not filled yet')
}

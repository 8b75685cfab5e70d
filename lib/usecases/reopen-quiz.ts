import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type ReopenQuizInput = { actor: Actor; quizId: Id }
export type QuizReopened = { state: QuizState }

export async function reopenQuiz(_input: ReopenQuizInput): Promise<Result<QuizReopened>> {
  throw new Error('not filled yet')
}

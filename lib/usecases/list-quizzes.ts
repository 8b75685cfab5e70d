import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { QuizState } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type ListQuizzesInput = { actor: Actor }
export type QuizSummary = {
  id: Id
  title: string
  language: Language
  state: QuizState
  joinCode: string | null
  edition: number
  articleId: Id
  articleTitle: string
  questions: { suggested: number; accepted: number; rejected: number }
  attempts: { begun: number; submitted: number }
  updatedAt: Date
}
export type QuizList = { quizzes: QuizSummary[] }

export async function listQuizzes(_input: ListQuizzesInput): Promise<Result<QuizList>> {
  throw new Error('not filled yet')
}

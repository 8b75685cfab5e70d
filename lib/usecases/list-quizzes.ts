import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { type ListedQuiz, listQuizzesOf } from '@/lib/storage/quizzes'

export type ListQuizzesInput = { actor: Actor }
export type QuizSummary = {
  id: Id
  title: string
  language: ArticleLanguage
  state: QuizState
  joinCode: string | null
  edition: number
  articleId: Id
  articleTitle: string
  questions: { suggested: number; accepted: number; rejected: number }
  attempts: { begun: number; submitted: number }
  /** Whose it is, when it is another's. */
  sharedBy: string | null
  updatedAt: Date
}
export type QuizList = { quizzes: QuizSummary[] }

/** One's own and those shared with one, the last changed first. */
export async function listQuizzes({ actor }: ListQuizzesInput): Promise<Result<QuizList>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  const listed = await listQuizzesOf(prisma, userId.value)
  return ok({ quizzes: listed.map(summaryOf) })
}

export function summaryOf({ quiz, ...counted }: ListedQuiz): QuizSummary {
  const { id, title, language, state, joinCode, edition, articleId, updatedAt } = quiz
  return { id, title, language, state, joinCode, edition, articleId, ...counted, updatedAt }
}

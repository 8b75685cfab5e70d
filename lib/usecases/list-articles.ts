import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { listArticlesOf } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'

export type ListArticlesInput = { actor: Actor }
export type ArticleSummary = {
  id: Id
  title: string
  language: Language
  words: number
  quizzes: number
  updatedAt: Date
}
export type ArticleList = { articles: ArticleSummary[] }

/** One's own, the newest first. */
export async function listArticles({ actor }: ListArticlesInput): Promise<Result<ArticleList>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  return ok({ articles: await listArticlesOf(prisma, userId.value) })
}

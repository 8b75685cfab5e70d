import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'

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

export async function listArticles(_input: ListArticlesInput): Promise<Result<ArticleList>> {
  throw new Error('not filled yet')
}

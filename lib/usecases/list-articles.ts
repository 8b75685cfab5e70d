import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type ArticleLanguage, articleLanguageSchema } from '@/lib/model/article-language'
import { ok, type Result } from '@/lib/model/result'
import { searchArticles } from '@/lib/storage/article-search'
import { listArticlesOf } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { type ArticleSummary, summarise } from './article-summaries'
import { parseInput } from './parse-input'

export type ListArticlesInput = {
  actor: Actor
  /** Words that the title or the text holds, or begins words with. */
  words?: string
  tag?: string
  language?: ArticleLanguage
}
export type ArticleList = {
  articles: ArticleSummary[]
  /** Every tag of one's own articles, those that are not listed too. */
  tags: string[]
  /** Every language of one's own articles. */
  languages: ArticleLanguage[]
  /** How many there are in all. */
  all: number
}

const most = 500
const schema = z.object({
  words: z.string().max(300).optional(),
  tag: z.string().max(60).optional(),
  language: articleLanguageSchema.optional(),
})

/** One's own, the newest first; those that were searched for, the best first. */
export async function listArticles(input: ListArticlesInput): Promise<Result<ArticleList>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { words = '', tag, language } = given.value
  const { prisma } = await database()
  const all = await listArticlesOf(prisma, userId.value)
  const found =
    words.trim() === '' ? all.map(({ id }) => id) : await searchArticles(prisma, userId.value, words, most)
  const listed = found
    .flatMap(id => all.find(article => article.id === id) ?? [])
    .filter(article => (!tag || article.tags.includes(tag)) && (!language || article.language === language))
  const articles = await summarise(prisma, listed)
  const tags = [...new Set(all.flatMap(article => article.tags))].sort((a, b) => a.localeCompare(b))
  const languages = [...new Set(all.map(article => article.language))]
  return ok({ articles, tags, languages, all: all.length })
}

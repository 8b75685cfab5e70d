import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Page, type PageWish, pageWishSchema } from '@/lib/model/page'
import { ok, type Result } from '@/lib/model/result'
import { listArticlesOf } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { pageOfArticles } from '@/lib/storage/pages'
import { type ArticleSummary, summarise } from './article-summaries'
import { parseInput } from './parse-input'

export type ListPageInput = PageWish & { actor: Actor }

/** A page of one's own articles, the newest first. */
export async function listArticlePage(input: ListPageInput): Promise<Result<Page<ArticleSummary>>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(pageWishSchema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const { items, next } = await pageOfArticles(prisma, userId.value, given.value)
  const ids = items.map(({ id }) => id)
  const listed = await listArticlesOf(prisma, userId.value, ids)
  const summaries = await summarise(prisma, listed)
  return ok({ items: ids.flatMap(id => summaries.find(article => article.id === id) ?? []), next })
}

import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import { findSameArticle, insertArticle } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'
import { measured } from './article-content'

/** Stores an article, or finds the one of this owner that says exactly this. */
export async function keepArticle(tx: Queries, ownerId: Id, article: Article): Promise<Id> {
  const version = measured(article)
  return (
    (await findSameArticle(tx, ownerId, version.contentHash)) ?? insertArticle(tx, { ownerId, ...version })
  )
}

import 'server-only'
import { createHash } from 'node:crypto'
import { countWords } from '@/lib/intake/line'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import { findSameArticle, insertArticle } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'

/** Stores an article, or finds the one of this owner that says exactly this. */
export async function keepArticle(tx: Queries, ownerId: Id, article: Article): Promise<Id> {
  const contentHash = hashOf(article)
  return (
    (await findSameArticle(tx, ownerId, contentHash)) ??
    insertArticle(tx, { ownerId, article, contentHash, words: countWords(article.text) })
  )
}

/** sha256 of language, title and paragraphs. */
function hashOf({ language, title, paragraphs }: Article): string {
  return createHash('sha256')
    .update(JSON.stringify([language, title, paragraphs]))
    .digest('hex')
}

import 'server-only'
import { asInstructor, ownsThing } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findStoredArticle, type StoredArticle } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'

/** An instructor's own article; another's is not found. */
export async function findOwnArticle(
  db: Queries,
  actor: Actor,
  articleId: Id,
): Promise<Result<StoredArticle>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const stored = await findStoredArticle(db, articleId)
  return stored && ownsThing(userId.value, stored) ? ok(stored) : fail('not-found', 'article-not-found')
}

import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'
import type { CleanArticleInput } from './clean-article'

/** `title` replaces the one that was found; null keeps it. */
export type SaveArticleInput = CleanArticleInput & { title: string | null }
export type SavedArticle = { articleId: Id }

export async function saveArticle(_input: SaveArticleInput): Promise<Result<SavedArticle>> {
  throw new Error('not filled yet')
}

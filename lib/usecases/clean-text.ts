import 'server-only'
import { readSource } from '@/lib/intake/read-source'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Result } from '@/lib/model/result'
import type { Source } from '@/lib/model/source'
import type { CleanedArticle } from './clean-article'

/** For the terminal: no actor, nothing stored. */
export type CleanTextInput = { source: Source; language?: 'auto' | ArticleLanguage; maxWords?: number }

export async function cleanText({ source, ...options }: CleanTextInput): Promise<Result<CleanedArticle>> {
  return readSource({ ...source, ...options })
}

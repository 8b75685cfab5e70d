import 'server-only'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'
import type { CleanedArticle } from './clean-article'

/** For the terminal: no actor, nothing stored. Exactly one of `text` and `html` is what was read. */
export type CleanTextInput = { text: string; html: boolean; language?: 'auto' | Language; maxWords?: number }

export async function cleanText(_input: CleanTextInput): Promise<Result<CleanedArticle>> {
  throw new Error('not filled yet')
}

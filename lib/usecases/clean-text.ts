import 'server-only'
import { readSource } from '@/lib/intake/read-source'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'
import type { CleanedArticle } from './clean-article'

/** For the terminal: no actor, nothing stored. Exactly one of `text` and `html` is what was read. */
export type CleanTextInput = { text: string; html: boolean; language?: 'auto' | Language; maxWords?: number }

export async function cleanText(input: CleanTextInput): Promise<Result<CleanedArticle>> {
  const source = input.html ? { text: '', html: input.text } : { text: input.text, html: null }
  return readSource({ ...source, language: input.language, maxWords: input.maxWords })
}

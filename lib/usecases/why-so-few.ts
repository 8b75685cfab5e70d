import 'server-only'
import { detectLanguage } from '@/lib/intake/detect-language'
import type { Article } from '@/lib/model/article'
import { engineLanguage, namedLanguages } from '@/lib/model/article-language'
import type { Document } from '@/lib/model/document'
import type { FewReason } from '@/lib/model/few-reason'
import { whyFew } from '@/lib/questions/why-few'

/** Whether an article is in another language than it was saved as; what is no prose at all is in none. */
export function inOtherLanguage({ text, language }: Article): boolean {
  // Chosen by hand it may be one that cannot be told.
  if (!engineLanguage(language)) return false
  const detected = detectLanguage(text)
  if (detected.language === null) {
    const { guess } = detected
    return guess !== null && namedLanguages.includes(guess) && guess !== language
  }
  return detected.sure && detected.language !== language
}

/** Why at most half of the questions asked for could be made; nothing when it was more. No document: a language without an engine. */
export function whySoFew(document: Document | null, made: number, asked: number): FewReason[] {
  if (made * 2 > asked) return []
  return document ? whyFew(document) : ['no-engine']
}

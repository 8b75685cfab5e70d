import 'server-only'
import { detectLanguage } from '@/lib/intake/detect-language'
import type { Article } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import type { FewReason } from '@/lib/model/few-reason'
import { whyFew } from '@/lib/questions/why-few'

/** Whether an article is in another language than it was saved as; what is no prose at all is in none. */
export function inOtherLanguage({ text, language }: Article): boolean {
  const detected = detectLanguage(text)
  if (detected.language === null) return detected.guess !== 'other' && detected.guess !== language
  return detected.sure && detected.language !== language
}

/** Why at most half of the questions asked for could be made; nothing when it was more. */
export function whySoFew(document: Document, made: number, asked: number): FewReason[] {
  return made * 2 <= asked ? whyFew(document) : []
}

import type { Article } from '@/lib/model/article'
import { type Span, textOf } from '@/lib/model/span'

const quotes = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] } as const

/** The words of the article that prove a key, in the quotation marks of its language. */
export function proofOf(
  evidence: readonly Span[],
  { text, language }: Pick<Article, 'text' | 'language'>,
): string[] {
  const [opens, closes] = quotes[language]
  return evidence.map(span => `${opens}${textOf(text, span)}${closes}`)
}

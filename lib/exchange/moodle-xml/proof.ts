import type { Article } from '@/lib/model/article'
import { engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import { type Span, textOf } from '@/lib/model/span'

const quotes = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] } satisfies Record<Language, [string, string]>

/** The words of the article that prove a key, in the quotation marks of its language; in one that we do not know they are the English ones. */
export function proofOf(
  evidence: readonly Span[],
  { text, language }: Pick<Article, 'text' | 'language'>,
): string[] {
  const [opens, closes] = quotes[engineLanguage(language) ?? 'en']
  return evidence.map(span => `${opens}${textOf(text, span)}${closes}`)
}

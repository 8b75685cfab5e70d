import type { ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'

/** A clean article of the given paragraphs. */
export function anArticle(language: Language, ...paragraphs: string[]): ReadableArticle {
  return {
    title: '',
    language,
    byline: null,
    date: null,
    paragraphs,
    text: paragraphs.join('\n\n'),
    left: [],
  }
}

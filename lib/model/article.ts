import type { z } from 'zod'
import type { articleSchema, leftLineSchema } from './article-schema'
import type { Language } from './language'

// Types only: browsers need what is below, and no parser.
export type LeftLine = z.infer<typeof leftLineSchema>
export type Article = z.infer<typeof articleSchema>
/** One in a language that the engine reads: what linguistics takes (isReadable of article-language.ts tells). */
export type ReadableArticle = Article & { language: Language }

export const paragraphSeparator = '\n\n'

export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join(paragraphSeparator)
}

/** Paragraph `i` as a span of `article.text`. */
export function paragraphSpans(paragraphs: readonly string[]): { start: number; end: number }[] {
  let start = 0
  return paragraphs.map(paragraph => {
    const span = { start, end: start + paragraph.length }
    start = span.end + paragraphSeparator.length
    return span
  })
}

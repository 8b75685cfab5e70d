import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Document, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { flat } from '../verifying/words'

/** Where the words stand, whole or up to where they were cut. */
export function quotedSpan(
  words: string,
  evidence: readonly Span[],
  { article: { text } }: Document,
): Span | null {
  const shown = words.replace(/…$/u, '').trim()
  const head = shown.slice(0, enough)
  for (const { start, end } of evidence) {
    const at = flat(text.slice(start, end)).indexOf(flat(head))
    if (at >= 0) return { start: start + at, end: Math.min(text.length, start + at + shown.length) }
  }
  return null
}
/** Letters by which words are found; further on they may be set otherwise than in the article. */
const enough = 24

/** The words of the article that are quoted there. */
export const tokensOfQuote = (quote: Span, document: Document): TaggedToken[] =>
  sentencesAt(document, [quote])
    .flatMap(({ tokens }) => tokens)
    .filter(({ span }) => span.start >= quote.start && span.end <= quote.end)

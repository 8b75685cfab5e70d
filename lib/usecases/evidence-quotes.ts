import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Span } from '@/lib/model/span'
import { textOf } from '@/lib/model/span'
import { cutSentencesAt } from '@/lib/scoring/cut-sentences'

/** Words of the article in their sentences; `marked` is the evidence itself. */
export type Quote = { text: string; marked: boolean }[]

/** Each piece of evidence within the sentences that it stands in, in the order of the article. */
export function evidenceQuotes(
  { text, language }: Pick<Article, 'text' | 'language'>,
  evidence: readonly Span[],
): Quote[] {
  return [...evidence]
    .sort((a, b) => a.start - b.start)
    .map(span => {
      const sentences = cutSentencesAt(text, language, [span]).filter(
        sentence => sentence.start < span.end && span.start < sentence.end,
      )
      const start = Math.min(span.start, ...sentences.map(sentence => sentence.start))
      const end = Math.max(span.end, ...sentences.map(sentence => sentence.end))
      return [
        { text: textOf(text, { start, end: span.start }), marked: false },
        { text: textOf(text, span), marked: true },
        { text: textOf(text, { start: span.end, end }), marked: false },
      ].filter(piece => piece.text !== '')
    })
}

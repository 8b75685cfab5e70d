import type { Document, Sentence, TokenRange } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'

/** Words of one sentence without what only leads to them: articles, prepositions, marks at either end. */
export type Words = {
  sentence: number
  tokens: TokenRange
  span: Span
}

/** What may stand at the edge of a selection and not belong to what it means. */
const small = /^(?:PUNCT|DET|ADP|SCONJ|CCONJ|PART)$/

/** The sentences that a selection touches with words, by index. */
export function sentencesTouched(document: Document, span: Span): number[] {
  return document.sentences.flatMap((sentence, index) =>
    sentence.tokens.some(token => token.upos !== 'PUNCT' && overlaps(token.span, span)) ? [index] : [],
  )
}

/** The words of a span that lies in one sentence; null when only small words are left. "L’" of a name stays. */
export function wordsAt(document: Document, index: number, span: Span): Words | null {
  const sentence = document.sentences[index]
  if (!sentence) return null
  const inside = sentence.tokens.flatMap((token, at) => (overlaps(token.span, span) ? [at] : []))
  let [from, to] = [inside[0] ?? 0, (inside.at(-1) ?? -1) + 1]
  const named = document.entities.filter(entity => entity.sentence === index)
  const loose = (at: number) => {
    const token = sentence.tokens[at]
    const inName = named.some(({ tokens }) => tokens.from <= at && at < tokens.to)
    return token !== undefined && small.test(token.upos) && !(inName && token.upos !== 'PUNCT')
  }
  while (from < to && loose(from)) from++
  while (to > from && loose(to - 1)) to--
  // "de la" of "ministère de la Mer" is no name.
  const means = sentence.tokens.slice(from, to).some(({ upos }) => !small.test(upos))
  return means ? { sentence: index, tokens: { from, to }, span: spanOf(sentence, { from, to }) } : null
}

function spanOf({ tokens }: Sentence, { from, to }: TokenRange): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 }
}

/** The words that others of the range hang on, and that hang on none of it themselves: one, when it is a phrase. */
export function headsOf(document: Document, { sentence, tokens }: Words): number[] {
  const all = document.sentences[sentence]?.tokens ?? []
  const heads: number[] = []
  for (let at = tokens.from; at < tokens.to; at++) {
    const token = all[at]
    if (!token || token.upos === 'PUNCT') continue
    if (token.head < tokens.from || token.head >= tokens.to) heads.push(at)
  }
  return heads
}

export function within(inner: TokenRange, outer: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

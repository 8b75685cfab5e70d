import type { Sentence } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'

/** One past the last item whose `start` is below an offset: items in the order of the text. */
export function countBefore(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the sentence that holds a character, or else stands before it; -1 before the first. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  return countBefore(starts, offset + 1) - 1
}

const startsOf = new WeakMap<Sentence, number[]>()

/** The tokens of a sentence that lie in a span. */
export function tokensIn(sentence: Sentence, span: Span): { from: number; to: number } {
  // Asked of each quotation: a sentence of ten thousand marks must not be gone through for each of them.
  const starts = startsOf.get(sentence) ?? sentence.tokens.map(token => token.span.start)
  startsOf.set(sentence, starts)
  return { from: countBefore(starts, span.start), to: countBefore(starts, span.end) }
}

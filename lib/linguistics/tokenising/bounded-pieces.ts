import type { Token } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { longestSentence } from '../network/layout'

/**
 * No sentence has more tokens, so that no step of reading is long: a list without a full stop or a page of marks is no
 * sentence anyway, and the network would read it in pieces of this length.
 */
export const mostTokens = longestSentence

/** The tokens of a sentence, in one piece or, where they are too many, in several cut after a mark. */
export function boundedPieces(tokens: Token[], span: Span): { span: Span; tokens: Token[] }[] {
  if (tokens.length <= mostTokens) return [{ span, tokens }]
  const pieces: { span: Span; tokens: Token[] }[] = []
  for (let from = 0; from < tokens.length; ) {
    const piece = tokens.slice(from, cutAfter(tokens, from))
    const [first, last] = [piece[0], piece.at(-1)]
    if (!first || !last) break
    pieces.push({ span: { start: first.span.start, end: last.span.end }, tokens: piece })
    from += piece.length
  }
  return pieces
}

function cutAfter(tokens: readonly Token[], from: number): number {
  const most = from + mostTokens
  if (most >= tokens.length) return tokens.length
  for (const mark of [/^[.!?…]+$/u, /^[;:]$/u, /^[,)»”]$/u])
    for (let at = most; at > from + mostTokens / 2; at--) if (mark.test(tokens[at - 1]?.form ?? '')) return at
  return most
}

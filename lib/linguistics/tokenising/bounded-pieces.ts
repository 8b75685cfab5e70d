import type { Token } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'

/**
 * No sentence has more tokens: what is read of a sentence costs up to the square of its length, and a page of digits or a
 * list without a full stop is no sentence anyway.
 */
export const mostTokens = 450

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

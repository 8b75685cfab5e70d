import type { Candidate } from '@/lib/model/candidate'
import type { Span } from '@/lib/model/span'

/** One of several things that a question is made of: what proves it, and the facts that must not be asked beside it. */
export type Piece = { evidence: readonly Span[]; facts: readonly string[]; confidence: number }

/** Evidence that a question can keep (lib/model/question). */
const mostSpans = 10

/** What a question takes over from its pieces: their evidence in the order of the article, the facts it joins. */
export function joined(pieces: readonly Piece[]) {
  const spans = pieces
    .flatMap(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start)
    .filter((span, at, all) => at === all.findIndex(other => other.start === span.start))
  return {
    evidence: spans.slice(0, mostSpans),
    joins: [...new Set(pieces.flatMap(({ facts }) => facts))],
    keySpan: null,
    explanation: null,
  } satisfies Partial<Candidate>
}

/** A question is as sure as the least sure of its pieces. */
export function leastSure(pieces: readonly Piece[]): number {
  return Math.min(...pieces.map(({ confidence }) => confidence))
}

import { overlaps } from '@/lib/model/span'
import { indexOf } from './article-index'
import type { CandidateView } from './candidate-view'
import { coverage, readStem } from './stem-words'

/**
 * How much (0–1, rare words counting more) of what the stem asks about is told where the evidence stands, and the best
 * that any other sentence does.
 */
export function shareOfEvidence({ candidate, document, stem, judging }: CandidateView): {
  own: number
  other: number
} {
  const index = indexOf(document)
  const asked = readStem(stem, index, judging)
  if (asked.words.length === 0) return { own: 1, other: 0 }
  const told = new Set<string>()
  let other = 0
  for (const [at, sentence] of document.sentences.entries()) {
    const said = index.sentences[at] ?? new Set<string>()
    if (candidate.evidence.some(span => overlaps(span, sentence.span)))
      for (const term of said) told.add(term)
    else other = Math.max(other, coverage(asked, said, false))
  }
  return { own: coverage(asked, told, false), other }
}

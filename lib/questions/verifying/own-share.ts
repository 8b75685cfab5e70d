import { placesOf, sentencesAt } from '@/lib/linguistics/places-of-document'
import { indexOf } from './article-index'
import type { CandidateView } from './candidate-view'
import { coverage, mayCover, readStem } from './stem-words'

/** How much (0–1, rare words counting more) of what the stem asks about is told where the evidence stands. */
export function shareOfEvidence({ candidate, document, stem, judging }: CandidateView): number {
  const index = indexOf(document)
  const asked = readStem(stem, index, judging)
  if (asked.words.length === 0) return 1
  const { indexOfSentence } = placesOf(document)
  const told = new Set<string>()
  for (const sentence of sentencesAt(document, candidate.evidence))
    for (const term of index.sentences[indexOfSentence.get(sentence) ?? -1] ?? []) told.add(term)
  return coverage(asked, told, false)
}

/** The most that any other sentence tells of it, where that is `least` or more; else 0. */
export function shareElsewhere({ candidate, document, stem, judging }: CandidateView, least: number): number {
  const index = indexOf(document)
  const asked = readStem(stem, index, judging)
  const own = new Set(sentencesAt(document, candidate.evidence))
  let most = 0
  for (const at of mayCover(asked, index.sentencesWith, least, false)) {
    const [sentence, said] = [document.sentences[at], index.sentences[at]]
    if (sentence && said && !own.has(sentence)) most = Math.max(most, coverage(asked, said, false))
  }
  return most >= least ? most : 0
}

import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { keyGiven } from '../verifying/gives-key'
import { type ItemView, viewItem } from '../verifying/item-view'
import { sameAnswer } from '../verifying/same-answer'
import { contentWords, shareIn } from '../verifying/words'

/** Two candidates that cannot stand in one quiz: one fact, one question twice, or one gives the other's key. */
export function tooClose(a: Candidate, b: Candidate, document: Document): boolean {
  if (factsOf(a).some(fact => factsOf(b).includes(fact))) return true
  const [first, second] = [view(a, document), view(b, document)]
  return keyGiven(first, second) !== null || keyGiven(second, first) !== null || asksTheSame(first, second)
}

/** A question that joins several facts asks each of them. */
const factsOf = ({ fact, joins = [] }: Candidate): readonly string[] => [fact, ...joins]

function asksTheSame(a: ItemView, b: ItemView): boolean {
  const [first, second] = [contentWords(a.stem, a.judging), contentWords(b.stem, b.judging)]
  const shared = Math.max(shareIn(first, second), shareIn(second, first))
  const oneKey = a.key !== null && b.key !== null && sameAnswer(a.key, b.key, a.judging)
  return oneKey ? shared >= 0.6 : shared >= 0.9
}

function view(candidate: Candidate, document: Document): ItemView {
  const { content, evidence, origin } = candidate
  return viewItem({ content, evidence: [...evidence], origin, class: candidate.class }, document.article)
}

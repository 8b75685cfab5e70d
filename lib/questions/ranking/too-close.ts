import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { overlaps } from '@/lib/model/span'
import { keyGiven } from '../verifying/gives-key'
import { type ItemView, viewItem } from '../verifying/item-view'
import { statementOf } from '../verifying/quiz-view'
import { essence, sameAnswer } from '../verifying/same-answer'
import { contentWords, shareIn } from '../verifying/words'

/** Two candidates that cannot stand in one quiz: one fact, one question twice, or one gives the other's key. */
export function tooClose(a: Candidate, b: Candidate, document: Document): boolean {
  if (factsOf(a).some(fact => factsOf(b).includes(fact))) return true
  if (asksOnePlace(a, b)) return true
  const [first, second] = [view(a, document), view(b, document)]
  if (sameSentence(a, b) && (holdsKey(first, second) || holdsKey(second, first))) return true
  return keyGiven(first, second) !== null || keyGiven(second, first) !== null || asksTheSame(first, second)
}

/** A question that joins several facts asks each of them. */
const factsOf = ({ fact, joins = [] }: Candidate): readonly string[] => [fact, ...joins]

const sameSentence = (a: Candidate, b: Candidate) => a.evidence[0]?.start === b.evidence[0]?.start

/** Two statements about one sentence, or a statement about the very words that the other asks for: one gives the other away. */
function asksOnePlace(a: Candidate, b: Candidate): boolean {
  const statements = [a, b].filter(({ content }) => statementOf(content) !== null).length
  if (statements === 0 || !sameSentence(a, b)) return false
  if (statements === 2) return true
  return a.keySpan !== null && b.keySpan !== null && overlaps(a.keySpan, b.keySpan)
}

/** Two questions about one sentence, one of which says what the other asks for, however often the article says it. */
function holdsKey(giver: ItemView, asked: ItemView): boolean {
  if (asked.key === null) return false
  const words = essence(asked.key, asked.judging)
  return words !== '' && ` ${essence(giver.stem, giver.judging)} `.includes(` ${words} `)
}

function asksTheSame(a: ItemView, b: ItemView): boolean {
  const [first, second] = [contentWords(a.stem, a.judging), contentWords(b.stem, b.judging)]
  const shared = Math.max(shareIn(first, second), shareIn(second, first))
  const oneKey = a.key !== null && b.key !== null && sameAnswer(a.key, b.key, a.judging)
  return oneKey ? shared >= 0.6 : shared >= 0.9
}

/** A candidate is held against every question that is chosen. */
const views = new WeakMap<Candidate, ItemView>()

function view(candidate: Candidate, document: Document): ItemView {
  const there = views.get(candidate)
  if (there?.article === document.article) return there
  const made = look(candidate, document)
  views.set(candidate, made)
  return made
}

function look(candidate: Candidate, document: Document): ItemView {
  const { content, evidence, origin } = candidate
  return viewItem({ content, evidence: [...evidence], origin, class: candidate.class }, document.article)
}

import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type ItemView, viewItem } from './item-view'
import { type Judging, judgingOf } from './judging-of'
import { numbersIn } from './numbers-in'
import { statementOf } from './quiz-view'
import { oneHoldsOther, sameAnswer } from './same-answer'
import { contentWords, shareIn } from './words'

/** Our own questions ask the same and have the same key, or another; or they do not ask it. */
export type OwnJudgement = 'agrees' | 'contradicts' | 'silent'

/** Shares of the words of two stems, both ways, from which on they ask the same. */
const same = 0.85

/**
 * What our own reading of the article says of a proposed question: only where one of our questions asks the same in
 * much the same words. Where two of ours differ, they are silent.
 */
export function judgeByOwnFacts(
  candidate: Candidate,
  document: Document,
  own: readonly Candidate[],
): OwnJudgement {
  const judging = judgingOf(document.article.language)
  const proposed = view(candidate, document)
  const found = new Set<OwnJudgement>()
  for (const one of own) {
    const known = views(one, document)
    if (asksTheSame(proposed, known, judging)) found.add(compare(proposed, known, judging))
  }
  found.delete('silent')
  return found.size === 1 ? ([...found][0] ?? 'silent') : 'silent'
}

function asksTheSame(a: ItemView, b: ItemView, judging: Judging): boolean {
  const [first, second] = [contentWords(a.stem, judging), contentWords(b.stem, judging)]
  if (Math.min(first.length, second.length) < 3) return false
  if (shareIn(first, second) < same || shareIn(second, first) < same) return false
  // "La crue de 1910" is not that of 1955.
  return numbersIn(a.stem, judging).join() === numbersIn(b.stem, judging).join()
}

function compare(a: ItemView, b: ItemView, judging: Judging): OwnJudgement {
  const [first, second] = [statementOf(a.content), statementOf(b.content)]
  if (first !== null || second !== null)
    return first === null || second === null ? 'silent' : first === second ? 'agrees' : 'contradicts'
  if (a.key === null || b.key === null || questionWord(a, judging) !== questionWord(b, judging))
    return 'silent'
  if (sameAnswer(a.key, b.key, judging)) return 'agrees'
  return oneHoldsOther(a.key, b.key, judging) ? 'silent' : 'contradicts'
}

/** "Qui a signé le contrat ?" and "Quand …": other words are small and equal. */
function questionWord({ stem }: ItemView, judging: Judging): string {
  const words = stem.toLowerCase().match(/[\p{L}]+'?/gu) ?? []
  return words.find(word => judging.questionWords.includes(word)) ?? ''
}

function view({ content, evidence, origin, class: kind }: Candidate, { article }: Document): ItemView {
  return viewItem({ content, evidence: [...evidence], origin, class: kind }, article)
}

/** Each of ours is held against every proposal. */
const made = new WeakMap<Candidate, ItemView>()
function views(candidate: Candidate, document: Document): ItemView {
  const there = made.get(candidate) ?? view(candidate, document)
  made.set(candidate, there)
  return there
}

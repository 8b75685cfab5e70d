import type { AmountValue, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** "près de 31 000", "at least 40", "une centaine": what the words before a number make of it. */
export function boundBefore(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): AmountValue['bound'] {
  for (const [phrase, bound] of grammar.bounds) {
    const words = phrase.split(' ')
    const stands = words.every((word, i) => lookupForm(tokens[at - words.length + i]?.form ?? '') === word)
    if (stands) return bound
  }
  return null
}

/** Lemma of the noun that a number counts: "voyageur" of "31 000 jeunes voyageurs" and of "des milliers de voyageurs". */
export function countedNoun(
  tokens: readonly TaggedToken[],
  to: number,
  linked: boolean,
  grammar: Grammar,
): string | null {
  let at = to
  if (linked && grammar.unitLinks.has(lookupForm(tokens[at]?.form ?? ''))) at++
  while (at < to + 4 && /^(?:ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++
  const noun = tokens[at]
  if (noun?.upos !== 'NOUN') return null
  // "two bank managers": the last noun of an English row is what is counted.
  const head = tokens[noun.head]
  const compound =
    noun.deprel.startsWith('compound') && head?.upos === 'NOUN' && noun.head > at && noun.head <= at + 3
  return compound ? head.lemma : noun.lemma
}

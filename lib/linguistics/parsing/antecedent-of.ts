import type { Phrase, VerbGroup } from '@/lib/model/document'
import { differsInGender, disagrees } from './agreement'
import type { Predicate } from './find-predicates'
import { headsPhrase, phraseAt } from './noun-phrase'
import type { Reading } from './reading'
import { childrenOf, isNominal, isVerbal, relationOf } from './tree'

/** "Le fournisseur, Norvane, qui détient …": the name beside the noun, when it stands right before. */
function apposedTo({ tree, tokens, entityAt }: Reading, head: number, clause: number): number {
  const names = childrenOf(tree, head, 'appos').filter(
    at => at > head && at < clause && tokens[at]?.upos === 'PROPN' && entityAt[at] != null,
  )
  return names.at(-1) ?? head
}

/**
 * The noun phrase that a relative clause is about: where it hangs. "une des sociétés qui ferment", "A et B, qui partent":
 * when the verb of a subject relative does not agree with that noun alone, the nearest that agrees.
 */
export function antecedentOf(reading: Reading, predicate: Predicate, group: VerbGroup | null): Phrase | null {
  const { tree, tokens, grammar } = reading
  // "the rider who won and who finished": the second relative hangs on the first verb.
  let head = tree.arcs[predicate.at]?.head ?? -1
  if (relationOf(tree, predicate.at) === 'conj' && isVerbal(tokens[head])) head = tree.arcs[head]?.head ?? -1
  if (!headsPhrase(reading, head) || head > predicate.at) return null
  const own = phraseAt(reading, apposedTo(reading, head, predicate.at), false)
  const fits = (phrase: Phrase) =>
    !group || (!disagrees(phrase, tokens[group.finite], grammar) && !differsInGender(reading, phrase, group))
  if (fits(own)) return own
  const joined = phraseAt(reading, relationOf(tree, head) === 'conj' ? (tree.arcs[head]?.head ?? head) : head)
  if (joined.coordinated && fits(joined)) return joined
  for (let at = head, steps = 0; relationOf(tree, at) === 'nmod' && steps < 3; steps++) {
    at = tree.arcs[at]?.head ?? -1
    const above = isNominal(tokens[at]) ? phraseAt(reading, at, false) : null
    if (above && fits(above)) return above
  }
  return own
}

import type { Phrase, TaggedToken } from '@/lib/model/document'
import { disagrees } from './agreement'
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
export function antecedentOf(
  reading: Reading,
  predicate: Predicate,
  finite: TaggedToken | null | undefined,
): Phrase | null {
  const { tree, tokens, grammar } = reading
  // "the rider who won and who finished": the second relative hangs on the first verb.
  let head = tree.arcs[predicate.at]?.head ?? -1
  if (relationOf(tree, predicate.at) === 'conj' && isVerbal(tokens[head])) head = tree.arcs[head]?.head ?? -1
  if (!headsPhrase(reading, head) || head > predicate.at) return null
  const own = phraseAt(reading, apposedTo(reading, head, predicate.at), false)
  if (!finite || !disagrees(own, finite, grammar)) return own
  const joined = phraseAt(reading, relationOf(tree, head) === 'conj' ? (tree.arcs[head]?.head ?? head) : head)
  if (joined.coordinated && !disagrees(joined, finite, grammar)) return joined
  const above = relationOf(tree, head) === 'nmod' ? (tree.arcs[head]?.head ?? -1) : -1
  if (isNominal(tokens[above]) && !disagrees(phraseAt(reading, above, false), finite, grammar))
    return phraseAt(reading, above, false)
  return own
}

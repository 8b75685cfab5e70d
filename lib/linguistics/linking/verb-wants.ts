import type { Grammar } from '../grammar'
import type { Wanted } from './agreement'
import { isOneOf, isPersonNoun } from './kinds'
import { childrenOf, type SentenceTree } from './sentence-tree'

/** What a predicate wants its subject to be; null where a thing will do, and of passives. */
export function verbWants(tree: SentenceTree, clause: number, grammar: Grammar): Wanted['verb'] {
  const verb = tree.tokens[clause]
  if (!verb) return null
  // "il a été nommé": what is done to somebody only.
  if (childrenOf(tree, clause, /pass/).length)
    return isOneOf(verb, grammar.personObjectVerbs) ? 'living' : null
  if (verb.upos === 'NOUN') return isPersonNoun(verb, grammar) ? 'living' : null
  if (verb.upos !== 'VERB') return null
  const reflexive = childrenOf(tree, clause, /./).some(child => tree.tokens[child]?.feats.Reflex === 'Yes')
  if (reflexive ? isOneOf(verb, grammar.livingReflexives) : isOneOf(verb, grammar.livingVerbs))
    return 'living'
  const acting = [grammar.sayingVerbs, grammar.thinkingVerbs, grammar.actingVerbs].some(list =>
    isOneOf(verb, list),
  )
  return acting && !reflexive ? 'thinking' : null
}

/**
 * How much more often than other verbs this one has a person as its subject, negative where it has things: the logarithm
 * of the odds, counted over articles. 0 where too few were seen.
 */
export function leanOf(tree: SentenceTree, clause: number, grammar: Grammar): number {
  const verb = tree.tokens[clause]
  if (verb?.upos !== 'VERB') return 0
  const voice = childrenOf(tree, clause, /pass/).length
    ? 'p:'
    : childrenOf(tree, clause, /./).some(child => tree.tokens[child]?.feats.Reflex === 'Yes')
      ? 'r:'
      : ''
  return grammar.subjectLeanings.get(voice + verb.lemma) ?? 0
}

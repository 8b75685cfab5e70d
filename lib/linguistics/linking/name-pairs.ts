import type { Parsed, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { isOneOf, isPersonNoun } from './kinds'
import { headOfEntity, isNominal, linked } from './nominals'
import { childrenOf, type SentenceTree } from './sentence-tree'

/**
 * "la société Verdel", "the sculptor Aldo Neri", "Mme Roy", "la directrice, Jeanne Roy": the name that is the same one
 * as the noun. `of-another` when the word itself is the lesser half of such a pair.
 */
export function partOf(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): number | 'of-another' | null {
  const token = tree.tokens[at]
  const above = tree.tokens[token?.head ?? -1]
  const own = entityAt.get(at)
  if (token && above && isNominal(tree, token.head) && !isTime(tree, token.head, entityAt, parsed, grammar)) {
    const samePair =
      own === undefined
        ? token.deprel === 'appos'
        : samePerson(tree, token.head, at, entityAt, parsed, grammar)
    if (samePair) return 'of-another'
  }
  if (own !== undefined) return nounBefore(tree, own, parsed, grammar) === null ? null : 'of-another'
  const next = nextName(tree, at, entityAt)
  if (next !== null && nounBefore(tree, next, parsed, grammar) === at) return next
  for (const child of tree.children[at] ?? []) {
    const entity = entityAt.get(child)
    if (entity !== undefined && samePerson(tree, at, child, entityAt, parsed, grammar)) return entity
  }
  return null
}

/** "Mercredi, un orage …": tags take the subject for an apposition to a day. */
export function isTime(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): boolean {
  const entity = parsed.entities[entityAt.get(at) ?? -1]
  return entity ? !linked.has(entity.class) : isOneOf(tree.tokens[at], grammar.timeNouns)
}

/** "head of the Swedish mining group Borvik": the noun right before a name, whatever the tree says. */
function nounBefore(tree: SentenceTree, index: number, parsed: Parsed, grammar: Grammar): number | null {
  const entity = parsed.entities[index]
  if (!entity || !linked.has(entity.class)) return null
  let at = entity.tokens.from - 1
  while (tree.tokens[at]?.upos === 'ADJ' && at > entity.tokens.from - 3) at--
  // "le fabricant de skis Dorvel": the name belongs to the noun above.
  while (at >= 0 && tree.tokens[at]?.deprel === 'nmod' && !tells(tree.tokens[at], grammar))
    at = tree.tokens[at]?.head ?? -1
  if (at >= entity.tokens.from) return null
  const noun = tree.tokens[at]
  if (
    noun?.upos !== 'NOUN' ||
    noun.feats.Number === 'Plur' ||
    headOfEntity(tree, entity) === at ||
    tree.tokens[headOfEntity(tree, entity)]?.deprel === 'obj'
  )
    return null
  if (childrenOf(tree, headOfEntity(tree, entity), /^case/).some(child => child > at)) return null
  // In English the name may be the head: "the sculptor Aldo Neri".
  if (noun.deprel === 'compound' && noun.head === headOfEntity(tree, entity)) return null
  const person = isPersonNoun(noun, grammar) || grammar.personTitles.has(lookupForm(noun.form))
  if (entity.class === 'person') return person ? at : null
  if (isPersonNoun(noun, grammar)) return null
  return tells(noun, grammar) ? at : null
}

/** Nouns that say what a name behind them is. */
function tells(noun: TaggedToken | undefined, grammar: Grammar): boolean {
  const lists = [grammar.organisationNouns, grammar.anaphoricNouns, grammar.placeNouns, grammar.roleNouns]
  return lists.some(list => isOneOf(noun, list))
}

function nextName(tree: SentenceTree, at: number, entityAt: ReadonlyMap<number, number>): number | null {
  for (let next = at + 1; next <= at + 6; next++) {
    const entity = entityAt.get(next)
    if (entity !== undefined) return entity
    if (!/^(?:ADJ|ADP|NOUN|DET)$/.test(tree.tokens[next]?.upos ?? '')) return null
  }
  return null
}

/** Whether the name at `child` is the noun above it by another word. */
function samePerson(
  tree: SentenceTree,
  noun: number,
  child: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): boolean {
  const token = tree.tokens[child]
  const entity = parsed.entities[entityAt.get(child) ?? -1]
  if (!token || !entity || !linked.has(entity.class) || child !== headOfEntity(tree, entity)) return false
  if (entityAt.has(noun) && entityAt.get(noun) !== entityAt.get(child)) return false
  // "Les coopératives Belmane et Torvic": several are not one of them.
  if (tree.tokens[noun]?.feats.Number === 'Plur' && token.feats.Number !== 'Plur') return false
  if (childrenOf(tree, child, /^case/).length) return false
  // "la députée du parti « Unir »", where the name was hung on her: she is no party.
  const somebody = !entityAt.has(noun) && isPersonNoun(tree.tokens[noun], grammar)
  if (somebody && /^(?:organisation|place|work|event)$/.test(entity.class) && entity.confidence > 0.6)
    return false
  if (token.deprel === 'appos') return true
  return child > noun && /^(?:flat|nmod|compound)/.test(token.deprel) && token.deprel !== 'nmod:poss'
}

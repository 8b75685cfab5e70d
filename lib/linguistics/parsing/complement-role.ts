import type { ComplementRole } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { opensCircumstance } from './connector-of'
import type { Field } from './find-complements'
import { isTime } from './is-time'
import { measureBeside } from './measure-beside'
import { headsPhrase } from './noun-phrase'
import { prepositionOf } from './preposition-of'
import { childrenOf, isVerbal, relationOf } from './tree'

/** Relations that are no complement of the clause they hang on. */
const outside: ReadonlySet<string> = new Set(
  'nsubj csubj aux cop punct mark cc conj expl discourse vocative parataxis case det fixed flat reparandum list orphan amod nummod compound acl appos root goeswith'.split(
    ' ',
  ),
)

/** What a word is to the clause whose verb it hangs on; null for what is no complement. */
export function complementRole(field: Field, at: number): ComplementRole | null {
  const { reading, group, predicative } = field
  const { tokens, tree, grammar, entities, entityAt } = reading
  const token = tokens[at]
  const preposition = prepositionOf(reading, at)
  // "la capacité est de 50 000 voitures", "le siège est à Lyon".
  if (at === predicative) return preposition ? 'oblique' : 'attribute'
  const relation = relationOf(tree, at)
  if (!token || outside.has(relation)) return null
  // Under a noun that a copula asserts, what hangs on the noun is part of it.
  const nominal =
    field.predicate.copula !== null &&
    tree.arcs[at]?.head === predicative &&
    /^(?:nmod|amod|nummod|compound)$/.test(relation)
  if (nominal || (predicative !== null && measureBeside(reading, predicative) === at)) return null
  const verbal = isVerbal(token) || childrenOf(tree, at, 'cop').length > 0
  if (relation === 'ccomp' && opensCircumstance(reading, at) && hasFinite(field, at)) return null
  if (relation === 'ccomp' && verbal) return hasFinite(field, at) ? 'clause' : 'infinitive'
  if (relation === 'xcomp' || relation === 'ccomp') {
    const infinite = childrenOf(tree, at, 'aux', 'cop').some(child => tokens[child]?.feats.VerbForm === 'Inf')
    if (infinite || (verbal && token.feats.VerbForm !== 'Part')) return 'infinitive'
    return preposition && headsPhrase(reading, at) ? 'oblique' : 'attribute'
  }
  if (relation === 'advcl')
    return verbal && !hasFinite(field, at) && isOpened(field, at) ? 'infinitive' : null
  if (relation === 'advmod' && !headsPhrase(reading, at))
    return token.upos === 'ADV' || token.upos === 'ADJ' ? 'adverb' : null
  if (!headsPhrase(reading, at))
    return relation === 'obj' || relation === 'obl' ? (token.upos === 'ADV' ? 'adverb' : null) : null
  const agent = preposition !== null && grammar.agentPrepositions.has(preposition.words)
  // "was beaten by two centimetres".
  const amount = /^(?:quantity|money|percent|date)$/.test(entities[entityAt[at] ?? -1]?.class ?? '')
  if (amount && relation === 'obl') return 'oblique'
  // "fut autorisé sous Louis XV": called an agent now and then, but only "par" names one.
  if (relation === 'obl' && agent) return group.passive ? 'agent' : 'oblique'
  if (relation === 'obj') {
    const partitive =
      preposition !== null && grammar.genitives.has(lookupForm(tokens[preposition.from]?.form ?? ''))
    if (preposition && !partitive) return 'oblique'
    if (grammar.copulas.has(group.lemma)) return 'attribute'
    const own = entityAt[at] ?? null
    const date = own !== null && entities[own]?.class === 'date'
    return date || (preposition === null && isLonely(field, at)) ? 'oblique' : 'object'
  }
  return 'oblique'
}

/** "durera deux ans": a time that the verb governs as if it were an object is none when the verb has one already. */
function isLonely({ reading, owners }: Field, at: number): boolean {
  const { tokens, tree, entities, grammar } = reading
  if (!isTime(tokens, at, entities, grammar)) return false
  return owners.some(owner => childrenOf(tree, owner, 'obj').some(other => other !== at))
}

function hasFinite({ reading }: Field, at: number): boolean {
  const finite = (child: number) => reading.tokens[child]?.feats.VerbForm === 'Fin'
  return finite(at) || childrenOf(reading.tree, at, 'aux', 'cop').some(finite)
}

/** "pour financer le pont", "en vendant": with the word that says what it is for. */
function isOpened({ reading }: Field, at: number): boolean {
  return childrenOf(reading.tree, at, 'mark', 'case').some(child => child < at)
}

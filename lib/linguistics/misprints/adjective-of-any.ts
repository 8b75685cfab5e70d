import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { inflected, shownByAdjective, shownByNoun } from './agreement'
import type { MisprintRule } from './misprint'
import { maySayOfOwner } from './said-of-owner'

/** "l’incendie partielle", "leur soutien totale": behind "l’", "son", "leur" only the noun shows a gender. */
export const adjectiveOfAny: MisprintRule = (tokens, at, grammar) => {
  const [determiner, noun, adjective, after] = tokens.slice(Math.max(at - 1, 0), at + 3)
  if (noun?.upos !== 'NOUN' || adjective?.upos !== 'ADJ' || adjective.head !== at) return null
  if (!/^(?:l'|son|mon|leur|notre|chaque)$/.test(lookupForm(determiner?.form ?? ''))) return null
  if (!/^\p{Ll}{4,}$/u.test(adjective.form) || !/^\p{Ll}{4,}$/u.test(noun.form)) return null
  const [shown, other] = [shownByNoun(noun.form, grammar), shownByAdjective(adjective.form, grammar)]
  if (!shown?.gender || !other.gender || shown.gender === other.gender || other.number !== 's') return null
  if (
    grammar.personNouns.has(noun.lemma) ||
    grammar.collectiveNouns.has(noun.form) ||
    isOpen(tokens, at, after)
  )
    return null
  if (maySayOfOwner(tokens, at, other, grammar)) return null
  const right = inflected(adjective.form, shown.gender)
  return right === null ? null : { wrong: `${noun.form} ${adjective.form}`, right: `${noun.form} ${right}` }
}

function isOpen(tokens: readonly TaggedToken[], at: number, after: TaggedToken | undefined): boolean {
  if (after && (after.form === ',' || /^(?:CCONJ|ADJ|NOUN|PROPN|X)$/.test(after.upos))) return true
  return tokens.some(({ head, deprel }) => head === at && /^(?:conj|cc|appos|flat)/.test(deprel))
}

import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'
import { isOfPeople } from './peoples'

/** "Les Belges Paul Roux et Luc Brun remporte", "les Belges gagne": several of a people, whoever they are, and a verb for one. */
export const verbOfPeople: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || numberOfVerb(verb.form) !== 's') return null
  const heads = new Set([at, verb.upos === 'AUX' ? verb.head : at])
  const place = tokens.findIndex(
    ({ deprel, head, form }, index) =>
      index < at &&
      heads.has(head) &&
      /^nsubj/.test(deprel) &&
      /^\p{Lu}\p{Ll}{3,}s$/u.test(form) &&
      isOfPeople(form, grammar),
  )
  const people = tokens[place]
  if (!people || !isOpenedForSeveral(tokens, place)) return null
  // Another clause, an aside, or "Les Belges est un film".
  const plain = tokens
    .slice(place + 1, at)
    .every(({ upos, form }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|ADV|X|CCONJ)$/.test(upos) && form !== 'ou')
  if (!plain || (verb.lemma === 'être' && /^(?:DET|PRON)$/.test(tokens[at + 1]?.upos ?? ''))) return null
  return { wrong: verb.form, right: otherNumber(verb.form, 'p'), near: people.form }
}

/** "Les", "les deux", at the head of what is said: behind a preposition or a verb they may be no subject. */
function isOpenedForSeveral(tokens: readonly TaggedToken[], at: number): boolean {
  const number = tokens[at - 1]?.upos === 'NUM' ? 1 : 0
  const [before, opener] = [tokens[at - 2 - number], tokens[at - 1 - number]]
  if (!opener || !/^(?:les|ces|deux|trois|quatre)$/.test(lookupForm(opener.form))) return false
  return !before || /^(?:PUNCT|SCONJ|CCONJ|ADV)$/.test(before.upos)
}

import type { TaggedToken } from '@/lib/model/document'
import { nounGenders } from '../lexicon/french-nouns'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { numberOfVerb } from './number-of-verb'

/** "Le vieux port de Sorvane, a fermé", "…, n’a fermé": one comma between a subject that opens the sentence and its verb. */
export const commaOfSubject: MisprintRule = (tokens, at, grammar) => {
  const place = finiteBehind(tokens, at)
  const [last, comma, next, verb] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[place]]
  if (!next || comma?.form !== ',' || !last || !verb || !/^(?:VERB|AUX)$/.test(verb.upos)) return null
  if (verb.feats.VerbForm !== 'Fin' || !/^\p{Ll}+$/u.test(verb.form)) return null
  // "Le maire, dit-on", "Luc Morvane, figure du village": no verb, or not of this subject.
  if (
    /^-/.test(tokens[place + 1]?.form ?? '') ||
    nounGenders(verb.form).length > 0 ||
    numberOfVerb(verb.form) === null
  )
    return null
  const heads = new Set([place, verb.upos === 'AUX' ? verb.head : place])
  const subject = tokens.findIndex(
    ({ deprel, head, upos }, index) =>
      index < at && /^nsubj/.test(deprel) && heads.has(head) && /^(?:NOUN|PROPN)$/.test(upos),
  )
  const first = tokens.findIndex(({ form }) => /[\p{L}\p{N}]/u.test(form))
  // "Ada Roy et Luc Brun, ont": two, and a verb of several.
  const two =
    numberOfVerb(verb.form) === 'p' && tokens.slice(0, at).filter(({ upos }) => upos === 'CCONJ').length === 1
  // "… et le journal Sur le port, ont": of more than this noun.
  const shown = tokens[subject]?.feats.Number
  if (!two && shown !== undefined && verb.feats.Number !== shown) return null
  // "Mercredi, avait lieu la fête": a day, and the subject behind the verb.
  if (grammar.weekdays.has((tokens[subject]?.form ?? '').toLowerCase())) return null
  const open = tokens.slice(0, at).some(token => isOpen(token) && !(two && isJoined(token)))
  if (subject < 0 || first < 0 || open) return null
  // Every word before the comma belongs to the subject.
  const whole = tokens.slice(first, at).every((_, index) => isWithin(tokens, first + index, subject))
  return whole ? { wrong: `${last.form} , ${next.form}`, right: `${last.form} ${next.form}` } : null
}

/** The verb right behind a comma, small words apart that lead to it. */
export function finiteBehind(tokens: readonly TaggedToken[], at: number): number {
  let place = at + 1
  while (/^(?:ne|n'|se|s'|y|en|lui|leur)$/.test(lookupForm(tokens[place]?.form ?? ''))) place += 1
  return place
}

const isJoined = ({ form, upos, deprel }: TaggedToken) =>
  form === 'et' || (deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(upos))

/** What may want its comma: others in a row, an aside, a clause that the verb ends, an apposition. */
const isOpen = ({ form, upos, deprel, feats }: TaggedToken) =>
  /^[,;:()«»"“”–—-]$/.test(form) ||
  upos === 'CCONJ' ||
  /^(?:appos|parataxis|advcl|acl:relcl|conj|dislocated|vocative)/.test(deprel) ||
  (upos === 'VERB' && feats.VerbForm === 'Fin')

export function isWithin(tokens: readonly TaggedToken[], at: number, above: number): boolean {
  let place = at
  for (let steps = 0; steps < 12 && place >= 0; steps += 1) {
    if (place === above) return true
    place = tokens[place]?.head ?? -1
  }
  return false
}

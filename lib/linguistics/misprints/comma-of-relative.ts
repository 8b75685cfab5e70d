import { nounGenders } from '../lexicon/french-nouns'
import { lookupForm } from '../lookup-form'
import { finiteBehind, isWithin } from './comma-of-subject'
import type { MisprintRule } from './misprint'
import { numberOfVerb } from './number-of-verb'

/** "Paul Roux qui habitait la digue, remporte": a comma closes the clause of "qui" and none opened it. Whether one or none was meant nobody can tell. */
export const commaOfRelative: MisprintRule = (tokens, at) => {
  const place = finiteBehind(tokens, at)
  const [last, comma, next, verb] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[place]]
  if (comma?.form !== ',' || !last || !next || !verb || !/^(?:VERB|AUX)$/.test(verb.upos)) return null
  if (
    verb.feats.VerbForm !== 'Fin' ||
    !/^\p{Ll}+$/u.test(verb.form) ||
    /^-/.test(tokens[place + 1]?.form ?? '')
  )
    return null
  if (nounGenders(verb.form).length > 0 || numberOfVerb(verb.form) === null) return null
  const heads = new Set([place, verb.upos === 'AUX' ? verb.head : place])
  const subject = tokens.findIndex(
    ({ deprel, head, upos }, index) =>
      index < at && /^nsubj/.test(deprel) && heads.has(head) && /^(?:NOUN|PROPN)$/.test(upos),
  )
  const shown = tokens[subject]?.feats.Number
  if (subject < 0 || (shown !== undefined && verb.feats.Number !== shown)) return null
  const told = tokens.slice(subject, at).filter(({ feats }) => feats.VerbForm === 'Fin')
  const who = tokens.findIndex(({ form }, index) => index > subject && lookupForm(form) === 'qui')
  const own = tokens[tokens[who]?.head ?? -1]
  if (who < 0 || who > at || told.length !== 1 || own?.deprel !== 'acl:relcl' || own.head !== subject)
    return null
  const before = tokens.slice(0, at)
  const alone = before.every(({ upos }) => upos !== 'PUNCT' && upos !== 'SCONJ')
  return alone && before.every((_, index) => isWithin(tokens, index, subject))
    ? { wrong: `${last.form} , ${next.form}`, right: null }
    : null
}

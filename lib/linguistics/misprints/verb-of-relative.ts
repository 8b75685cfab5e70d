import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { numberOfVerb, otherNumber } from './number-of-verb'
import { numberShown } from './number-shown'

const clitic = /^(?:ne|n'|se|s'|y|en|leur|lui|le|la|l'|les|nous|vous|me|m')$/

/** "un essor qui font monter", "ce qui les concernent": the verb right behind "qui" in another number than what "qui" stands for. */
export const verbOfRelative: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.upos) || !/^\p{Ll}{2,}$/u.test(verb.form)) return null
  const number = numberOfVerb(verb.form)
  const who = number === null ? -1 : whoBefore(tokens, at)
  if (number === null || who < 0) return null
  const shown =
    lookupForm(tokens[who - 1]?.form ?? '') === 'ce'
      ? 's'
      : ofAntecedent(tokens, at, who, number)
        ? numberShown(tokens, antecedentOf(tokens, at), grammar)
        : null
  if (shown === null || shown === number) return null
  const words = tokens.slice(who, at).map(({ form }) => form)
  const right = otherNumber(verb.form, shown)
  return {
    wrong: [...words, verb.form].join(' '),
    right: right === null ? null : [...words, right].join(' '),
  }
}

/** Where "qui" stands, with nothing but small words between it and its verb. */
function whoBefore(tokens: readonly TaggedToken[], at: number): number {
  let place = at - 1
  while (clitic.test(lookupForm(tokens[place]?.form ?? ''))) place -= 1
  return lookupForm(tokens[place]?.form ?? '') === 'qui' ? place : -1
}

const antecedentOf = (tokens: readonly TaggedToken[], at: number): number => {
  const verb = tokens[at]
  const whole = verb?.deprel === 'acl:relcl' ? verb : tokens[verb?.head ?? -1]
  return whole?.deprel === 'acl:relcl' ? whole.head : -1
}

/** That it can be said of nothing else: no other noun between that has the number of the verb, no name, none of several before it. */
function ofAntecedent(tokens: readonly TaggedToken[], at: number, who: number, number: 's' | 'p'): boolean {
  const noun = antecedentOf(tokens, at)
  if (noun < 0 || noun >= who || tokens[noun]?.upos !== 'NOUN') return false
  // "ceux qui partent et mettent leur vie en jeu, qui osent": another relative before may tell of the same.
  if (tokens.slice(0, noun).some(({ feats }) => feats.PronType === 'Rel')) return false
  const between = tokens.slice(noun + 1, who)
  const other = number === 's' ? 'Sing' : 'Plur'
  const open = between.some(
    ({ upos, feats }) =>
      /^(?:PROPN|PRON|NUM|X|VERB|AUX|CCONJ|SCONJ)$/.test(upos) ||
      (/^(?:NOUN|DET)$/.test(upos) && feats.Number === other),
  )
  // "trois pins au bord du lac, qui montrent", "l’un des ports qui ferme": it may be said of a noun before.
  const start = tokens.findLastIndex(({ feats }, index) => index < noun && feats.VerbForm === 'Fin') + 1
  const before = tokens.slice(start, noun)
  const earlier = before.some(
    ({ form, upos, feats }) =>
      (upos === 'NOUN' && feats.Number === other) ||
      /^(?:un|une|celui|celle|ceux|seule?|premi\S+|derni\S+)$/.test(lookupForm(form)),
  )
  return (
    !open &&
    !(earlier && (tokens[noun]?.deprel === 'nmod' || before.some(({ upos }) => upos === 'NOUN'))) &&
    between.filter(({ form }) => form === ',').length < 2
  )
}

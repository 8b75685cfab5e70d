import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated, isParticiple } from './noun-forms'

/** Words that need "à" behind them: "grâce a". */
const withA = /^(?:grâce|face|quant|jusqu'|contrairement|conformément|suite|rapport|afin)$/

/** "le maire à annoncé", "la ville ou se trouve", "il ce trouve", "grâce a", "a du partir": one small word written as another that sounds alike. */
export const soundAlike: MisprintRule = (tokens, at, grammar) => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !word || !next) return null
  const right = rightFor(lookupForm(word.form), before, next, tokens, at, grammar)
  return right === null || !/^\p{Ll}+[’']?$/u.test(word.form)
    ? null
    : {
        wrong: `${before.form} ${word.form} ${next.form}`,
        right: `${before.form} ${right} ${next.form}`,
      }
}

function rightFor(
  form: string,
  before: TaggedToken,
  next: TaggedToken,
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): string | null {
  if (form === 'à' && next.form === 'été' && isParticiple(tokens[at + 2]?.form ?? '')) return 'a'
  const named = /^(?:NOUN|PROPN|PRON)$/.test(before.upos) || /^[)»”]$/.test(before.form)
  if (form === 'à' && named)
    return isBareParticiple(next) && (isSubject(before) || before.upos === 'PUNCT') ? 'a' : null
  if (form === 'a' && isParticiple(before.form) && next.upos === 'DET' && isCompound(tokens, at - 2))
    return tokens.slice(0, at).some(({ feats }) => feats.PronType === 'Rel') ? null : 'à'
  if (form === 'a' && withA.test(lookupForm(before.form)) && !isParticiple(next.form)) return 'à'
  if (
    form === 'ou' &&
    grammar.placesAndTimes.has(before.lemma) &&
    /^(?:se|s'|il|elle|ils|elles|on)$/.test(lookupForm(next.form))
  )
    return /^(?:il|elle|ils|elles|on)$/.test(lookupForm(next.form)) || isConjugatedOnly(tokens[at + 2])
      ? 'où'
      : null
  if (form === 'ce' && /^(?:il|elle|ils|elles|qui|on)$/.test(lookupForm(before.form)))
    return isConjugatedOnly(next) &&
      !/^(?:sont|soit|soient|fut|sera|serait|peut|doit|furent|seront|dit|semble)$/.test(next.form)
      ? 'se'
      : null
  if (
    form === 'se' &&
    next.upos === 'NOUN' &&
    verbSlots(next.form).length === 0 &&
    nounGenders(next.form).includes('sM')
  )
    return 'ce'
  if (
    form === 'du' &&
    /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront|avoir|ayant)$/u.test(lookupForm(before.form))
  )
    return isInfinitive(/^(?:se|s'|s’|en|y|le|la|les|lui|leur)$/u.test(next.form) ? tokens[at + 2] : next)
      ? 'dû'
      : null
  if (form === 'voir' && /^(?:NOUN|ADJ)$/.test(before.upos))
    return isOfMany(before) && isOfMany(next) ? 'voire' : null
  if (form === 'et' && /^(?:il|elle)$/.test(lookupForm(before.form)) && isParticiple(next.form)) return 'est'
  if (form === 'son' && /^(?:ils|elles)$/.test(lookupForm(before.form))) return 'sont'
  if (form === 'tout' && lookupForm(before.form) !== 'après' && lookupForm(next.form) === 'les') return 'tous'
  if (form === 'toute' && lookupForm(next.form) === 'les') return 'toutes'
  if (form === 'leur' && isOnlyPlural(next)) return 'leurs'
  if (form === 'quelque' && isPluralNoun(next)) return 'quelques'
  // "les même barques".
  if (form === 'même' && /^(?:les|des|ces|ses|aux)$/.test(lookupForm(before.form)) && isPluralNoun(next))
    return 'mêmes'
  return null
}

/** "été mené | a son terme": behind a participle with its auxiliary, no other verb. */
const isCompound = (tokens: readonly TaggedToken[], at: number) =>
  /^(?:été|être|est|sont|était|étaient|a|ont|avait|avaient|fut|furent|sera|seront)$/u.test(
    lookupForm(tokens[at]?.form ?? ''),
  )

const isConjugatedOnly = (token: TaggedToken | undefined) =>
  token !== undefined && isConjugated(token.form) && nounGenders(token.form).length === 0

/** "annoncé": a participle of masculine singular, no noun and no infinitive. */
const isBareParticiple = ({ form, upos }: TaggedToken) =>
  upos !== 'NOUN' &&
  upos !== 'ADJ' &&
  /(?:é|i|u)$/u.test(form) &&
  isParticiple(form) &&
  nounGenders(form).length === 0

const isInfinitive = (token: TaggedToken | undefined) =>
  token !== undefined &&
  verbSlots(token.form).some(({ row }) => row === 'W') &&
  nounGenders(token.form).length === 0

/** "islamistes", "fréquents": said of several, as a noun or an adjective. */
const isOfMany = ({ form, upos }: TaggedToken) =>
  /^(?:NOUN|ADJ)$/.test(upos) &&
  /^\p{Ll}{3,}s$/u.test(form) &&
  verbSlots(form).every(({ row }) => row === 'K')

const isSubject = ({ deprel }: TaggedToken) => /^(?:nsubj|flat|nmod|obl|obj|root|conj|appos)/.test(deprel)

/** Also "secondes", "marches": where no verb can stand. */
const isPluralNoun = ({ form, upos }: TaggedToken) =>
  upos === 'NOUN' && /^\p{Ll}+[^s]s$/u.test(form) && nounGenders(form).every(one => one.startsWith('p'))

const isOnlyPlural = ({ form, upos }: TaggedToken) => {
  const readings = nounGenders(form)
  return (
    upos === 'NOUN' &&
    /[^s]s$/u.test(form) &&
    readings.length > 0 &&
    readings.every(one => one.startsWith('p')) &&
    verbSlots(form).every(({ row }) => row === 'K')
  )
}

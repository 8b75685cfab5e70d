import type { TaggedToken } from '@/lib/model/document'
import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import type { MisprintRule } from './misprint'
import { isConjugated, isParticiple } from './noun-forms'

/** "ont rejeter", "a rougit": behind an auxiliary, a form that sounds like the participle and is none. */
export const behindAuxiliary: MisprintRule = (tokens, at) => {
  const verb = tokens[at]
  const auxiliary = tokens[at - 1]
  if (!verb || auxiliary?.upos !== 'AUX' || auxiliary.form === 'A' || !/^\p{Ll}{3,}$/u.test(verb.form))
    return null
  const right = participleFor(verb.form, auxiliary)
  return right === null
    ? null
    : { wrong: `${auxiliary.form} ${verb.form}`, right: `${auxiliary.form} ${right}` }
}

function participleFor(form: string, { form: auxiliary, lemma }: TaggedToken): string | null {
  if (isParticiple(form) || nounGenders(form).length > 0) return null
  const right = form.endsWith('it') && isConjugated(form) ? form.slice(0, -1) : null
  // "ont prit": its participle has another letter.
  const behind = right === null ? undefined : [right, `${right}s`].find(isParticiple)
  if (right) return behind !== undefined && /^(?:avoir|être)$/.test(lemma) ? behind : null
  // "a expliquer" may be "à expliquer", and "c’est sauver" is right.
  const infinitive = form.endsWith('er') && verbSlots(form).some(({ row }) => row === 'W')
  const having = auxiliary === 'été' || (lemma === 'avoir' && auxiliary !== 'a')
  return infinitive && having ? `${form.slice(0, -2)}é` : null
}

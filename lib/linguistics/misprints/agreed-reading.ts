import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { nounGenders } from '../lexicon/french-nouns'
import { onlyReading } from './noun-forms'

export const numberOf = (reading: string) => (reading.startsWith('p') ? 'Plur' : 'Sing')

/** What a participle takes beside such a noun: "e", "s", "es" or nothing. */
export const endingOf = (reading: string) =>
  (reading.endsWith('F') ? 'e' : '') + (reading.startsWith('p') ? 's' : '')

/** "la politique", "la critique": the lexicon leaves out what has two genders, and an article shows which it is. */
const shownByArticle = ({ form, feats }: TaggedToken, determiner: TaggedToken | undefined): string | null =>
  nounGenders(form).length === 0 &&
  feats.Gender === 'Fem' &&
  feats.Number === 'Sing' &&
  determiner?.feats.Gender === 'Fem'
    ? 'sF'
    : null

/** Gender and number of a noun that its own article bears out, that no other is joined to and that is no amount of others. */
export function agreedReading(tokens: readonly TaggedToken[], at: number, grammar: Grammar): string | null {
  const noun = tokens[at]
  const children = tokens.filter(({ head }) => head === at)
  if (noun?.upos !== 'NOUN' || children.some(child => isJoined(tokens, child))) return null
  // "trois gendarmes".
  const counted = children.find(({ upos, form }) => upos === 'NUM' && !/^(?:une?|[01]|zéro)$/iu.test(form))
  const determiner = children.find(({ upos }) => upos === 'DET') ?? counted
  const reading = onlyReading(noun.form) ?? shownByArticle(noun, determiner)
  // "quelque chose est tombé": it has no gender of its own.
  if (!determiner || !reading || determiner.lemma === 'quelque' || grammar.amountNouns.has(noun.lemma))
    return null
  const { Gender: gender, Number: number } =
    determiner.upos === 'NUM' ? { Gender: undefined, Number: 'Plur' } : determiner.feats
  if (number !== numberOf(reading)) return null
  if (gender !== undefined && gender.charAt(0) !== reading.charAt(1)) return null
  // "une soixantaine de voisins", "la foule des curieux": either may agree.
  return reading.startsWith('s') && several(children) ? null : reading
}

const several = (children: readonly TaggedToken[]) =>
  children.some(({ feats, upos }) => upos === 'NOUN' && feats.Number === 'Plur')

/** "le maire et le préfet", "le duo Roy-Morel"; not "la cité, perle du désert,", which is said of one. */
const isJoined = (tokens: readonly TaggedToken[], child: TaggedToken) =>
  child.deprel.startsWith('conj') ||
  (child.deprel.startsWith('appos') &&
    tokens[
      Math.min(...tokens.flatMap((one, at) => (one === child || tokens[one.head] === child ? [at] : []))) - 1
    ]?.form !== ',')

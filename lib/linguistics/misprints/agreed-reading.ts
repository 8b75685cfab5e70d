import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { onlyReading } from './noun-forms'

export const numberOf = (reading: string) => (reading.startsWith('p') ? 'Plur' : 'Sing')

/** What a participle takes beside such a noun: "e", "s", "es" or nothing. */
export const endingOf = (reading: string) =>
  (reading.endsWith('F') ? 'e' : '') + (reading.startsWith('p') ? 's' : '')

/** Gender and number of a noun that its own article bears out, that no other is joined to and that is no amount of others. */
export function agreedReading(tokens: readonly TaggedToken[], at: number, grammar: Grammar): string | null {
  const noun = tokens[at]
  const children = tokens.filter(({ head }) => head === at)
  if (noun?.upos !== 'NOUN' || children.some(({ deprel }) => /^(?:conj|appos)/.test(deprel))) return null
  // "trois gendarmes".
  const counted = children.find(({ upos, form }) => upos === 'NUM' && !/^(?:une?|[01]|zéro)$/iu.test(form))
  const determiner = children.find(({ upos }) => upos === 'DET') ?? counted
  const reading = onlyReading(noun.form)
  // "quelque chose est tombé": it has no gender of its own.
  if (!determiner || !reading || determiner.lemma === 'quelque' || grammar.amountNouns.has(noun.lemma))
    return null
  const { Gender: gender, Number: number } =
    determiner.upos === 'NUM' ? { Gender: undefined, Number: 'Plur' } : determiner.feats
  if (number !== numberOf(reading) || (gender !== undefined && gender.charAt(0) !== reading.charAt(1)))
    return null
  // "une soixantaine de voisins", "la foule des curieux": either may agree.
  const several = children.some(({ feats, upos }) => upos === 'NOUN' && feats.Number === 'Plur')
  return reading.startsWith('s') && several ? null : reading
}

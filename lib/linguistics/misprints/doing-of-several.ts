import { verbSlots } from '../lexicon/french-verbs'
import type { MisprintRule } from './misprint'
import { onlyReading } from './noun-forms'

/** "des statues représentants la reine": of things that are feminine no adjective in -ants is said, and what takes an object has no plural. */
export const doingOfSeveral: MisprintRule = (tokens, at) => {
  const [noun, doing, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (noun?.upos !== 'NOUN' || !doing || !/^\p{Ll}{3,}ants$/u.test(doing.form)) return null
  const right = doing.form.slice(0, -1)
  if (onlyReading(noun.form) !== 'pF' || !verbSlots(right).some(({ row }) => row === 'G')) return null
  return next?.upos === 'DET' && /^(?:ADJ|VERB|NOUN)$/.test(doing.upos)
    ? { wrong: `${noun.form} ${doing.form}`, right: `${noun.form} ${right}` }
    : null
}

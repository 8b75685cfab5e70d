import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

/** "se maintien", "qui soutien": behind a pronoun that leads to a verb, the noun that sounds like it. */
export const nounForVerb: MisprintRule = (tokens, at) => {
  const [before, pronoun, word] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!pronoun || !word || !/^\p{Ll}{4,}$/u.test(word.form)) return null
  if (!/^(?:se|s'|ne|n'|il|elle|on|qui)$/u.test(lookupForm(pronoun.form))) return null
  // "à qui soutien et aide seront donnés".
  if (before?.upos === 'ADP' && lookupForm(pronoun.form) === 'qui') return null
  if (verbSlots(word.form).length > 0 || nounGenders(word.form).length === 0) return null
  const right = `${word.form}t`
  const tells = verbSlots(right).some(({ row, ending }) => row === 'P' && ending === 2)
  return tells ? { wrong: `${pronoun.form} ${word.form}`, right: `${pronoun.form} ${right}` } : null
}

import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

/** "sont comptabilités par la mairie": where a participle has to stand, a word that is nothing but a noun. Which was meant nobody can tell. */
export const nounForParticiple: MisprintRule = (tokens, at) => {
  const [auxiliary, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (auxiliary?.upos !== 'AUX' || word?.upos !== 'VERB' || !/^\p{Ll}{5,}$/u.test(word.form)) return null
  if (nounGenders(word.form).length === 0 || verbSlots(word.form).length > 0) return null
  return lookupForm(next?.form ?? '') === 'par'
    ? { wrong: `${auxiliary.form} ${word.form}`, right: null }
    : null
}

import { hurtWomen } from '@/lib/languages/fr/misprint-words'
import type { MisprintRule } from './misprint'

/** "434 blessées": persons who are counted are women only where the sentence says so. */
export const woundedWomen: MisprintRule = (tokens, at) => {
  const [count, word] = [tokens[at - 1], tokens[at]]
  if (count?.upos !== 'NUM' || !word || !hurtWomen.has(word.form)) return null
  const women = tokens.some(
    ({ upos, feats }, index) =>
      index !== at && upos === 'NOUN' && feats.Gender === 'Fem' && feats.Number === 'Plur',
  )
  return women ? null : { wrong: word.form, right: word.form.replace(/es$/, 's') }
}

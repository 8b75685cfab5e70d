import type { MisprintRule } from './misprint'
import { pluralOf } from './noun-forms'

/** "le nombre total d’inscrit": what is counted is several. */
export const countedNoun: MisprintRule = (tokens, at) => {
  const [of, noun] = [tokens[at - 1], tokens[at]]
  if (noun?.upos !== 'NOUN' || !/^d(?:e|[’'])$/u.test(of?.form ?? '')) return null
  const [far, near] = [tokens[at - 3], tokens[at - 2]]
  const counts =
    near?.form === 'nombre' ? at - 2 : near?.upos === 'ADJ' && far?.form === 'nombre' ? at - 3 : -1
  const right = counts >= 0 && noun.head === counts ? pluralOf(noun) : null
  // "un nombre de candidat record": an adjective in the singular behind it may be of either.
  return right === null || tokens[at + 1]?.upos === 'ADJ'
    ? null
    : { wrong: `${of?.form} ${noun.form}`, right: `${of?.form} ${right}`, near: 'nombre' }
}

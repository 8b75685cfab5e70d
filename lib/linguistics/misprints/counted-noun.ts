import type { MisprintRule } from './misprint'
import { pluralOf } from './noun-forms'

/** "le nombre total d’inscrit", "40 millions de consommateur": what is counted is several. */
export const countedNoun: MisprintRule = (
  tokens,
  at,
  { countsSeveral, countsPeople, personNouns, months },
) => {
  const [of, noun] = [tokens[at - 1], tokens[at]]
  if (noun?.upos !== 'NOUN' || !/^d(?:e|[’'])$/u.test(of?.form ?? '')) return null
  // "la dernière quinzaine de mai".
  if (months.has(noun.form)) return null
  // "une série d’action": what kind, and not how many.
  if (/^(?:action|animation|fiction|science-fiction|horreur)$/.test(noun.form)) return null
  const [far, near] = [tokens[at - 3], tokens[at - 2]]
  const isCount = (form = '') =>
    form === 'nombre' || countsSeveral.has(form) || (countsPeople.has(form) && personNouns.has(noun.lemma))
  const counts = isCount(near?.form) ? at - 2 : near?.upos === 'ADJ' && isCount(far?.form) ? at - 3 : -1
  const right = counts >= 0 && noun.head === counts ? pluralOf(noun) : null
  // "un nombre de candidat record": an adjective in the singular behind it may be of either.
  return right === null || tokens[at + 1]?.upos === 'ADJ'
    ? null
    : {
        wrong: `${of?.form} ${noun.form}`,
        right: `${of?.form} ${right}`,
        near: tokens[counts]?.form ?? '',
      }
}

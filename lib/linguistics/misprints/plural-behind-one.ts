import { lookupForm } from '../lookup-form'
import { inflected, shownByNoun } from './agreement'
import type { MisprintRule } from './misprint'

/** "une traces", "la recrudescences": a plural behind a word for one. */
export const pluralBehindOne: MisprintRule = (tokens, at, grammar) => {
  const [determiner, noun, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (noun?.upos !== 'NOUN' || determiner?.head !== at || !/^\p{Ll}{4,}$/u.test(noun.form)) return null
  const one = /^(?:le|la|un|une|du|au|ce|cet|cette|sa|son|chaque)$/.test(lookupForm(determiner.form))
  if (!one || (determiner.upos !== 'DET' && !determiner.contracted)) return null
  // "le porte-bagages", "un deux-pièces": of a word in two.
  if (/^[-‐‑]/u.test(next?.form ?? '') || next?.upos === 'PROPN') return null
  // "soixante et un buts".
  if (tokens[at - 2]?.form === 'et') return null
  const shown = shownByNoun(noun.form, grammar)
  if (shown?.number !== 'p') return null
  // One letter too many is likelier than "la" for "les"; not where something else is for several, and "au" sounds as "aux".
  const [word, behind] = [lookupForm(determiner.form), tokens[at + 2]]
  const several = [next, behind].some(
    token => token?.feats.Number === 'Plur' && /^(?:ADJ|VERB|AUX)$/.test(token.upos),
  )
  const sure = /^(?:un|une|cette|cet|chaque)$/.test(word) || (word !== 'au' && !several)
  const right = sure && !noun.form.endsWith('x') ? inflected(noun.form, 's') : null
  return {
    wrong: `${determiner.form} ${noun.form}`,
    right: right === null ? null : `${determiner.form} ${right}`,
  }
}

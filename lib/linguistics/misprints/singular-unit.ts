import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

/** "30 seconde d’avance", "à vingt seconde": a measure in the singular behind a number of them, though a verb may have its form. */
export const singularUnit: MisprintRule = (tokens, at, { countedUnits }) => {
  const [before, number, noun, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (number?.upos !== 'NUM' || !noun || !countedUnits.has(noun.form)) return null
  if (!/^(?:[2-9]|\d\d+|\p{Ll}{4,})$/u.test(number.form) || /^(?:zéro|demi|une?)$/.test(number.form))
    return null
  // "l’article 30 seconde", "le 30 seconde", "page 30": the number says which. "trente et une minute".
  const which =
    before &&
    (/^(?:NOUN|PROPN|CCONJ|NUM)$/.test(before.upos) ||
      before.contracted === true ||
      /^(?:le|la|un|du|au|n°|,)$/.test(lookupForm(before.form)))
  if (which || /^[-‐‑]/u.test(next?.form ?? '') || noun.span.start === number.span.end) return null
  return { wrong: `${number.form} ${noun.form}`, right: `${number.form} ${noun.form}s` }
}

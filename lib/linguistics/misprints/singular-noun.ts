import type { TaggedToken } from '@/lib/model/document'
import { verbSlots } from '../lexicon/french-verbs'
import type { MisprintRule } from './misprint'
import { isConjugated, isSpelledNumber, onlyReading, pluralOf } from './noun-forms'

/** "aux voisin", "des fin de bail", "quarante machine": a noun in the singular behind a word for several. */
export const singularNoun: MisprintRule = (tokens, at, grammar) => {
  const noun = tokens[at]
  const right = noun?.upos === 'NOUN' ? pluralOf(noun) : null
  const between = tokens[at - 1]
  if (!noun || !between || right === null || isOpenEnded(tokens, at)) return null
  // "le mardi cinq avril", "ces lundi et mardi", "trois mille".
  if (grammar.weekdays.has(noun.form) || grammar.months.has(noun.form) || noun.form === 'mille') return null
  // "en les rendant".
  if (tokens[at - 2]?.form === 'en' && noun.form.endsWith('ant')) return null
  // "les nouvelles machine": an adjective may stand between.
  const spaced = between.upos === 'ADJ' && /[sx]$/u.test(between.form)
  const word = tokens[spaced ? at - 2 : at - 1]
  return word?.head === at && isForSeveral(word, noun, spaced)
    ? { wrong: `${between.form} ${noun.form}`, right: `${between.form} ${right}` }
    : null
}

function isForSeveral(word: TaggedToken, { form }: TaggedToken, spaced: boolean): boolean {
  // "l’un des deux hérite".
  if (isSpelledNumber(word)) return !spaced && !isConjugated(form)
  const several = word.feats.Number === 'Plur' && /[sx]$/u.test(word.form) && word.lemma !== 'tout'
  // "les porte", "les rendant": before a verb "les" is a pronoun.
  const pronoun = word.feats.Definite === 'Def' && !word.contracted && !spaced
  return several && (word.upos === 'DET' || word.contracted) && !(pronoun && isVerb(form))
}

const isVerb = (form: string) =>
  isConjugated(form) || (onlyReading(form) === null && verbSlots(form).length > 0)

/** "des porte-clés", "les micro fissures", "leurs mère, tante ou sœur", "des bac C": half of what is said, or one of several. */
function isOpenEnded(tokens: readonly TaggedToken[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (!noun || !next) return false
  const glued = next.span.start === noun.span.end && /^[-‐‑]/u.test(next.form)
  const joined =
    (next.form === ',' || next.upos === 'CCONJ') &&
    tokens.some(({ head, deprel }) => head === at && deprel === 'conj')
  return glued || joined || /^\p{Lu}\.?$/u.test(next.form) || isOtherNoun(next, noun)
}

/** "micro | fissures": a noun, whatever the tree took it for, as no adjective has its gender alone. */
function isOtherNoun(next: TaggedToken, { form }: TaggedToken): boolean {
  if (next.upos === 'NOUN') return true
  const [own, other] = [onlyReading(form), onlyReading(next.form)]
  return next.upos === 'ADJ' && own !== null && other !== null && own.charAt(1) !== other.charAt(1)
}

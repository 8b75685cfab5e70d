import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated, looksFeminine, onlyReading } from './noun-forms'

const feminine: Readonly<Record<string, string>> = { le: 'la', un: 'une' }

/**
 * "Le farine", "un erreur": a masculine article before a noun that is feminine only. Not the other way round: "la ministre",
 * "une reporter" name women by nouns that lexicons have as masculine.
 */
export const articleGender: MisprintRule = (tokens, at) => {
  const noun = tokens[at]
  const article = tokens[at - 1]
  if (noun?.upos !== 'NOUN' || article?.upos !== 'DET' || !/^\p{Ll}{4,}$/u.test(noun.form)) return null
  const right = feminine[lookupForm(article.form)]
  // "le garde forestier", "le prime time": in one with another word it may be masculine.
  const next = tokens[at + 1]
  const compound =
    next !== undefined && (/^(?:NOUN|PROPN|X|NUM)$/.test(next.upos) || /^[-‐‑]/u.test(next.form))
  if (!right || compound || onlyReading(noun.form) !== 'sF' || !looksFeminine(noun.form)) return null
  // "le porte": before a verb "le" is a pronoun. "Le comique": what is so.
  const borneOut = tokens.some(
    ({ head, deprel, feats }) => head === at && deprel === 'amod' && feats.Gender === 'Fem',
  )
  if ((isConjugated(noun.form) || noun.form.endsWith('ique')) && !borneOut) return null
  return { wrong: `${article.form} ${noun.form}`, right: `${right} ${noun.form}` }
}

import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated } from './noun-forms'

/** "Rappelez vous que", "Pensez vous": a verb that opens what is said, and its pronoun. */
export const imperativeHyphen: MisprintRule = (tokens, at) => {
  const [opener, verb, pronoun, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!verb || !pronoun || !next || lookupForm(pronoun.form) !== 'vous') return null
  if (opener && opener.upos !== 'PUNCT') return null
  if (!/^\p{L}\p{Ll}+ez$/u.test(verb.form) || !isConjugated(lookupForm(verb.form))) return null
  // "Venez vous amuser", "Osez vous en servir": the pronoun is of the verb behind. "Aidez vous-mêmes".
  const ofNext =
    verbSlots(next.form).some(({ row }) => row === 'W') ||
    /^(?:y|en|le|la|les|l'|lui|leur|mêmes?)$/u.test(lookupForm(next.form)) ||
    /^[-‐‑]/u.test(next.form)
  const early = tokens.slice(0, at).some(({ form }) => /^(?:vous|qui)$/.test(lookupForm(form)))
  return ofNext || early || verb.span.end >= pronoun.span.start
    ? null
    : { wrong: `${verb.form} ${pronoun.form}`, right: `${verb.form}-${pronoun.form}` }
}

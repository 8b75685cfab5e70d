import type { MisprintRule } from './misprint'
import { isConjugated } from './noun-forms'
import { isOfPeople, withCapital } from './peoples'

/** "L’infatigable belge gagne": behind an adjective that nobody is called by, and right before a verb, the people is a noun. */
export const capitalBehindAdjective: MisprintRule = (tokens, at, grammar) => {
  const [article, adjective, noun, verb] = tokens.slice(Math.max(0, at - 2), at + 2)
  if (!article || !adjective || !noun || !verb || !/^(?:l[ea]|l[’']|une?|cette?)$/i.test(article.form))
    return null
  if (!grammar.neverNouns.test(adjective.form) || !/^\p{Ll}{4,}$/u.test(noun.form)) return null
  if (!isOfPeople(noun.form, grammar) || noun.form.endsWith('es')) return null
  const tells = /^(?:VERB|AUX)$/.test(verb.upos) && isConjugated(verb.form)
  return tells
    ? {
        wrong: `${adjective.form} ${noun.form}`,
        right: `${adjective.form} ${withCapital(noun.form)}`,
      }
    : null
}

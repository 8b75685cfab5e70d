import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'

/** "n’a pas empêcher": between the two halves of a negation an auxiliary stands, and behind them its participle. */
export const negatedInfinitive: MisprintRule = (tokens, at, grammar) => {
  const [opener, auxiliary, closer, verb] = tokens.slice(at - 3, at + 1)
  if (!opener || !auxiliary || !closer || !verb || !/^\p{Ll}{3,}er$/u.test(verb.form)) return null
  const denied =
    /^n(?:e|')$/.test(lookupForm(opener.form)) && grammar.afterNegations.has(lookupForm(closer.form))
  const having = auxiliary.lemma === 'avoir' || auxiliary.form === 'été'
  if (!denied || !having || !verbSlots(verb.form).some(({ row }) => row === 'W')) return null
  return { wrong: `${closer.form} ${verb.form}`, right: `${closer.form} ${verb.form.slice(0, -2)}é` }
}

import { intake } from '@/lib/languages/fr/intake'
import { lookupForm } from '../lookup-form'
import { folded } from '../naming/countries'
import type { MisprintRule } from './misprint'

/** "a lancé 15 novembre une campagne": a day behind its verb without "le", also where a question leaves out "hier" before it. */
export const dayWithoutArticle: MisprintRule = (tokens, at) => {
  const beside = /^(?:hier|demain|aujourd'hui)$/.test(lookupForm(tokens[at - 1]?.form ?? ''))
  const [verb, day, month] = [tokens[beside ? at - 2 : at - 1], tokens[at], tokens[at + 1]]
  if (verb?.upos !== 'VERB' || !/^\p{Ll}{3,}$/u.test(verb.form)) return null
  if (!/^(?:[12]?\d|3[01]|1er)$/u.test(day?.form ?? '') || !intake.months.includes(folded(month?.form ?? '')))
    return null
  // "daté 15 mars", "prévue 3 mai": what is said of a noun may leave it out in a list.
  if (verb.deprel.startsWith('acl')) return null
  return {
    wrong: `${verb.form} ${day?.form} ${month?.form}`,
    right: `${verb.form} le ${day?.form} ${month?.form}`,
  }
}

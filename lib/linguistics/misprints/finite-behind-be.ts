import { nounGenders } from '../lexicon/french-nouns'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import { isOftenRead } from './listed-word'
import type { MisprintRule } from './misprint'

const being = /^(?:été|sont|étaient|sera|seront|serait|seraient|furent|fut)$/
const told: Readonly<Record<string, string>> = { faîtes: 'faites', dîtes: 'dites' }

/** "seront promisse au maire", "vous faîtes": a form of a verb that nothing but its sound brought there. */
export const finiteBehindBe: MisprintRule = (tokens, at) => {
  const [before, verb] = [tokens[at - 1], tokens[at]]
  if (!before || !verb || !/^\p{Ll}{4,}$/u.test(verb.form)) return null
  const right = lookupForm(before.form) === 'vous' ? told[verb.form] : undefined
  if (right) return { wrong: `${before.form} ${verb.form}`, right: `${before.form} ${right}` }
  if (before.upos !== 'AUX' || !being.test(before.form) || nounGenders(verb.form).length > 0) return null
  const slots = verbSlots(verb.form)
  const finite =
    slots.length > 0 &&
    slots.every(({ row }) => /^[JTY]$/.test(row)) &&
    /(?:sses?|ssent|rent|[âîû]t)$/u.test(verb.form)
  return finite && !isOftenRead(verb.form) ? { wrong: `${before.form} ${verb.form}`, right: null } : null
}

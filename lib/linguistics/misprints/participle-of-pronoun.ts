import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isParticiple } from './noun-forms'

const endings: Readonly<Record<string, string>> = { elle: 'e', elles: 'es', ils: 's' }
const being = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient)$/

/** "elles sont parti", "ils seront reçu": a pronoun, être and a participle that does not show whom it is said of. */
export const participleOfPronoun: MisprintRule = (tokens, at, grammar) => {
  const [pronoun, auxiliary, verb, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  const ending = endings[lookupForm(pronoun?.form ?? '')]
  if (!pronoun || !verb || ending === undefined || !being.test(auxiliary?.form ?? '')) return null
  if (!/^\p{Ll}{3,}(?:é|i|u)$/u.test(verb.form) || !isParticiple(verb.form)) return null
  // "elles sont parti prenante", "ils sont élu et maire".
  if (grammar.oneFormed.has(verb.form) || next?.upos === 'NOUN' || next?.upos === 'ADJ') return null
  const right = verb.form + ending
  return verbSlots(right).some(({ row }) => row === 'K')
    ? {
        wrong: `${pronoun.form} ${auxiliary?.form} ${verb.form}`,
        right: `${pronoun.form} ${auxiliary?.form} ${right}`,
      }
    : null
}

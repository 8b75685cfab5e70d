import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { endingsShown, participleAs } from './participle-forms'

const endings: Readonly<Record<string, string>> = { il: '', elle: 'e', elles: 'es', ils: 's' }
const being = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient)$/

/** "elles sont parti", "ils seront reçu", "il est née": a pronoun, être and a participle that does not show whom it is said of. */
export const participleOfPronoun: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  const been = tokens[at - 1]?.form === 'été'
  const [pronoun, auxiliary] = been ? [tokens[at - 3], tokens[at - 2]] : [tokens[at - 2], tokens[at - 1]]
  const next = tokens[at + 1]
  const ending = endings[lookupForm(pronoun?.form ?? '')]
  if (!pronoun || !verb || ending === undefined || !/^\p{Ll}{3,}$/u.test(verb.form)) return null
  if (been ? auxiliary?.lemma !== 'avoir' : !being.test(auxiliary?.form ?? '')) return null
  // "il sont reçus": it is the pronoun that lost its ending.
  if (auxiliary?.feats.Number !== (/s$/.test(pronoun.form) ? 'Plur' : 'Sing')) return null
  const shown = endingsShown(verb.form)
  // "elles sont parti prenante", "ils sont élu et maire".
  if (shown.size === 0 || shown.has(ending) || grammar.oneFormed.has(verb.form)) return null
  if (next?.upos === 'NOUN' || next?.upos === 'ADJ') return null
  const right = participleAs(verb.form, ending)
  const before = tokens.slice(tokens.indexOf(pronoun), at).map(({ form }) => form)
  return right === null
    ? null
    : { wrong: [...before, verb.form].join(' '), right: [...before, right].join(' ') }
}

import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { endingsShown, participleAs } from './participle-forms'

const endings: Readonly<Record<string, string>> = { il: '', elle: 'e', elles: 'es', ils: 's' }
const being = /^(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient)$/

/** "elles sont parti", "ils seront reçu", "il est née", "elle s’est imposé": a pronoun, être and a participle that does not show whom it is said of. */
export const participleOfPronoun: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  const been = tokens[at - 1]?.form === 'été'
  const self = !been && /^s(?:e|')$/.test(lookupForm(tokens[at - 2]?.form ?? ''))
  const auxiliary = been ? tokens[at - 2] : tokens[at - 1]
  const pronoun = been || self ? tokens[at - 3] : tokens[at - 2]
  if (self && mayHaveObject(tokens, at, grammar)) return null
  const next = tokens[at + 1]
  const ending = endings[lookupForm(pronoun?.form ?? '')]
  if (!pronoun || !verb || ending === undefined || !/^\p{Ll}{3,}$/u.test(verb.form)) return null
  if (been ? auxiliary?.lemma !== 'avoir' : !being.test(auxiliary?.form ?? '')) return null
  // "il sont reçus": it is the pronoun that lost its ending.
  if (auxiliary?.feats.Number !== (/s$/.test(pronoun.form) ? 'Plur' : 'Sing')) return null
  const shown = endingsShown(verb.form)
  // "elles sont parti prenante", "ils sont élu et maire".
  if (shown.size === 0 || shown.has(ending) || grammar.oneFormed.has(verb.form)) return null
  // "elle est sacré championne".
  const made = verbSlots(verb.form).some(({ lemma }) => grammar.makingVerbs.has(lemma))
  if ((next?.upos === 'NOUN' && !made) || next?.upos === 'ADJ') return null
  const right = participleAs(verb.form, ending)
  const before = tokens.slice(tokens.indexOf(pronoun), at).map(({ form }) => form)
  return right === null
    ? null
    : { wrong: [...before, verb.form].join(' '), right: [...before, right].join(' ') }
}

/** "elle s’est imposé une règle", "elles se sont succédé", "la règle qu’elle s’est imposée": what is reflexive is no object. */
function mayHaveObject(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  const lemmas = verbSlots(verb?.form ?? '').map(({ lemma }) => lemma)
  if (lemmas.some(lemma => grammar.indirectReflexives.has(lemma))) return true
  if (/^qu(?:e|')$/.test(lookupForm(tokens[at - 4]?.form ?? ''))) return true
  const open = tokens.some(
    ({ head, deprel, form }) =>
      head === at && /^(?:obj|ccomp|xcomp)/.test(deprel) && !/^s(?:e|[’'])$/iu.test(form),
  )
  return (
    open || !/^(?:PUNCT|ADP|ADV|CCONJ)$/.test(next?.upos ?? '') || /^d(?:e|[’'])$/u.test(next?.form ?? '')
  )
}

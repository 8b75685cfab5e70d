import type { MisprintRule } from './misprint'
import { isDoing, onlyReading } from './noun-forms'

/** Endings of adjectives that differ by gender, and the feminine ones. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:al|é|ent|ain|ais|ois)$/, '$&e'],
  [/(?:el|eil)$/, '$&le'],
  [/ien$/, 'ienne'],
  [/if$/, 'ive'],
  [/eux$/, 'euse'],
]

/** "une agence régional": the adjective right behind a feminine noun, without its ending. */
export const adjectiveOfNoun: MisprintRule = (tokens, at) => {
  const [noun, adjective] = [tokens[at - 1], tokens[at]]
  if (noun?.upos !== 'NOUN' || adjective?.upos !== 'ADJ' || adjective.head !== at - 1) return null
  const { form } = adjective
  if (!/^\p{Ll}{4,}$/u.test(form) || !/^\p{Ll}+$/u.test(noun.form) || onlyReading(noun.form) !== 'sF')
    return null
  const determiner = tokens.find(({ head, upos }) => head === at - 1 && upos === 'DET')
  if (determiner?.feats.Number !== 'Sing' || determiner.feats.Gender === 'Masc') return null
  if (isDoing(tokens, at)) return null
  // "le directeur de la communication adjoint": it may be said of the noun before.
  const above = tokens[noun.head]
  if (above?.upos === 'NOUN' && onlyReading(above.form)?.endsWith('F') !== true) return null
  const [ending, feminine] = endings.find(([one]) => one.test(form)) ?? []
  if (!ending || feminine === undefined) return null
  return { wrong: `${noun.form} ${form}`, right: `${noun.form} ${form.replace(ending, feminine)}` }
}

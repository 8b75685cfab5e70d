import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { clausesToAsk } from './reading/clauses-to-ask'
import type { Reader } from './reading/reader'

const mostWords = 14
const fewestWords = 4

/** "Le maire a annoncé que le pont serait fermé" → what he announced. */
export function saidWhat(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => {
    const { clause } = askable
    if (clause.verb.negated || clause.verb.passive || !reader.words.saying.has(clause.verb.lemma)) return []
    return clause.complements.flatMap((complement): Fact[] => {
      if (complement.role !== 'clause' || complement.fronted) return []
      const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
      const bare = whole.replace(/^(?:que |qu[’']|that )/i, '')
      const words = bare.split(' ').length
      if (words > mostWords || words < fewestWords || /["«»“”;:()[\]]/.test(whole)) return []
      if (reader.reference.deictic.test(whole)) return []
      return clauseFact(reader, askable, {
        rule: 'said-what',
        class: 'said',
        asked: { argument: 'object' },
        key: { text: whole, span: complement.span, class: 'phrase', accepted: [bare] },
        without: complement,
        certainty: 0.8,
        fits: ({ parts }) => parts.rest.split(' ').length <= 6,
      })
    })
  })
}

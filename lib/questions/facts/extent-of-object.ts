import type { Complement } from '@/lib/model/document'
import type { Fact } from './fact'
import { amountAtEnd } from './reading/amount-at-end'
import { clauseFact } from './reading/clause-fact'
import { type Askable, plainClauses } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { numberKey } from './reading/keys'
import { nounOf } from './reading/noun-of'
import { phraseKey } from './reading/phrase-key'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Le tribunal a infligé une amende de 30 000 euros" → how much; "… a accordé un délai de deux ans" → how long. */
export function extentOfObject(reader: Reader): Fact[] {
  return plainClauses(reader).flatMap(askable => {
    const { verb } = askable.clause
    return verb.negated || verb.reflexive || verb.passive
      ? []
      : askable.clause.complements.flatMap(complement => ofObject(reader, askable, complement))
  })
}

function ofObject(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { sentence } = askable.clause
  const { phrase, role, fronted } = complement
  if (role !== 'object' || !phrase || phrase.coordinated || fronted) return []
  const first = sentenceAt(reader, sentence).tokens[phrase.tokens.from]
  const noun = nounOf(reader, sentence, phrase)
  const amount = amountAtEnd(reader, sentence, phrase)
  if (
    !first ||
    !noun ||
    !amount ||
    noun.number !== 'Sing' ||
    !reader.reference.indefinite.has(plain(first.form))
  )
    return []
  // "une capacité de", "une somme de": the noun is the measure itself.
  const word = plain(noun.text)
  if (reader.words.measures[word] !== undefined || reader.words.sums.has(word)) return []
  if (isHuman(reader, sentence, phrase)) return []
  const duration = reader.words.durations.test(reader.text.slice(amount.span.start, amount.span.end))
  if (amount.class !== 'money' && !duration) return []
  const key = phraseKey(reader, sentence, phrase)
  return clauseFact(reader, askable, {
    rule: 'extent-of-object',
    class: 'number',
    asked: {
      argument: 'extent',
      measure: duration ? 'duration' : 'amount',
      noun: noun.text,
      gender: noun.gender,
    },
    key: numberKey(reader, amount.span, key ? [key.text] : []),
    without: complement,
    statement: amount.span,
    certainty: 0.9,
    fits: ({ parts }) => parts.rest.split(' ').length <= 12,
  })
}

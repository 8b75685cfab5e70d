import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { clausesToAsk } from './reading/clauses-to-ask'
import { plain, type Reader } from './reading/reader'

/** "Le pont a été fermé à 20 heures", "The doors opened at 8 p.m." → at what time. */
export function hour(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => {
    const { clause } = askable
    // "Vers 9 h, un riverain estime que …": when a line of a running report was written.
    if (clause.verb.negated || reader.words.saying.has(clause.verb.lemma)) return []
    return clause.complements.flatMap((complement): Fact[] => {
      const { phrase, preposition, role, span } = complement
      if (role !== 'oblique' || !phrase || preposition === null) return []
      const before = plain(preposition)
      if (!reader.words.clockPrepositions.has(before)) return []
      const text = reader.text.slice(phrase.span.start, span.end).replace(/\s+/g, ' ')
      if (!reader.words.clock.test(text)) return []
      const whole = reader.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      return clauseFact(reader, askable, {
        rule: 'hour',
        class: 'date',
        asked: {
          argument: 'amount',
          asker: `${before.charAt(0).toUpperCase()}${before.slice(1)} ${reader.words.whatTime}`,
        },
        key: { text, span: { start: phrase.span.start, end: span.end }, class: 'date', accepted: [whole] },
        without: complement,
        certainty: 0.9,
        statement: { start: phrase.span.start, end: span.end },
      })
    })
  })
}

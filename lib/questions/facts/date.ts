import type { Clause } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { grainOf } from './reading/calendar'
import { cutClause, statementAround } from './reading/clause-parts'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import type { Reader } from './reading/reader'

/** "Les exportations … ont chuté en mars et avril" → in which months. */
export function date(reader: Reader): Fact[] {
  const { language } = reader.document.article
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const index = complement.phrase?.entity ?? null
          const entity = index === null ? null : reader.document.entities[index]
          if (entity?.class !== 'date' || !complement.phrase || datesOf(reader, clause) > 1) return []
          const span = complement.phrase.span
          const text = textOf(reader.text, span).replace(/\s+/g, ' ')
          const grain = grainOf(textOf(reader.text, complement.span), language) ?? grainOf(text, language)
          if (!grain || grain === 'weekday' || reader.reference.deictic.test(text)) return []
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!pieces) return []
          const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
          return [
            {
              form: 'clause',
              rule: 'date',
              class: 'date',
              asked: { argument: 'date', grain, preposition: complement.preposition ?? '' },
              clause: pieces.parts,
              key: { text, span, class: 'date', accepted: whole === text ? [] : [whole] },
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * (subject.linked ? 0.9 : 1),
              statement: statementAround(reader, pieces, complement, span),
            },
          ]
        }),
  )
}

/** Two dates in a clause belong to two things ("48 000 tonnes en 1835, 310 000 en 1857"). */
function datesOf(reader: Reader, clause: Clause): number {
  return reader.document.entities.filter(
    entity =>
      entity.class === 'date' &&
      entity.sentence === clause.sentence &&
      entity.span.start >= clause.span.start &&
      entity.span.end <= clause.span.end,
  ).length
}

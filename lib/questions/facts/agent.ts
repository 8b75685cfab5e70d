import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { personKey } from './reading/keys'
import type { Reader } from './reading/reader'

/** "L’opération est financée par la Société des remontées" → by whom. */
export function agent(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          if (complement.role !== 'agent' || !complement.phrase || complement.phrase.coordinated) return []
          const { phrase } = complement
          const entity = phrase.entity === null ? null : (reader.document.entities[phrase.entity] ?? null)
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!entity || !pieces || (entity.class !== 'person' && entity.class !== 'organisation')) return []
          const whole = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
          const bare = whole.replace(/^(?:le |la |les |l[’']|the )/i, '')
          const short = textOf(reader.text, entity.span)
          const name = bare.startsWith(short) && bare.split(' ').length <= 8 ? bare : short
          const key =
            entity.class === 'person'
              ? personKey(reader, phrase.chain, entity, true)
              : {
                  text: name,
                  span: { start: entity.span.start, end: entity.span.start + name.length },
                  class: 'organisation' as const,
                  accepted: [whole, short].filter(text => text !== name),
                }
          if (!key) return []
          return [
            {
              form: 'clause',
              rule: 'agent',
              class: entity.class === 'person' ? 'who' : 'organisation',
              asked: { argument: 'agent' },
              clause: pieces.parts,
              key,
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * (subject.linked ? 0.9 : 1),
              statement: null,
            },
          ]
        }),
  )
}

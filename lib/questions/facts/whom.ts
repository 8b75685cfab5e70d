import type { Entity, Phrase } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { isRecipient } from './reading/is-recipient'
import { personKey } from './reading/keys'
import { plain, type Reader } from './reading/reader'

const surely = 0.62

/** "Le prix a été remis à Ivo Tellier" → to whom; "La maire a reçu Ivo Tellier" → whom. */
export function whom(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated ||
    // "played Lord Merrow": one part of many.
    reader.words.playing.has(clause.verb.lemma) ||
    clause.complements.some(({ role }) => role === 'attribute')
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const { phrase, role } = complement
          const entity = phrase?.entity == null ? null : (reader.document.entities[phrase.entity] ?? null)
          if (!phrase || phrase.coordinated || !entity || entity.confidence < surely) return []
          const body = entity.class === 'organisation' && isRecipient(reader, clause, complement)
          if (entity.class !== 'person' && !body) return []
          if (!/^(object|oblique)$/.test(role) || (role === 'object') !== (complement.preposition === null))
            return []
          // "la loi de Jean Roy": the name must be what the preposition governs, alone or behind its function.
          if (entity.tokens.to !== phrase.tokens.to) return []
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          const key = body ? bodyKey(reader, entity, phrase) : personKey(reader, phrase.chain, entity)
          if (!pieces || !key) return []
          return [
            {
              form: 'clause',
              rule: 'whom',
              class: 'who',
              asked: { argument: 'whom', preposition: plain(complement.preposition ?? '') },
              clause: pieces.parts,
              key,
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * (subject.linked ? 0.85 : 0.95),
              statement: null,
            },
          ]
        }),
  )
}

/** "to Consolidated Leather": the body as it is named, with its article for another way to say it. */
function bodyKey(reader: Reader, { span }: Entity, phrase: Phrase): FactKey {
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  const whole = textOf(reader.text, phrase.span).replace(/\s+/g, ' ')
  return { text, span, class: 'organisation', accepted: whole === text ? [] : [whole] }
}

import type { Clause, Complement, Entity } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf, saysKind } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { cutClause } from './reading/cut-clause'
import type { Reader } from './reading/reader'

/** "Le président … a accueilli son homologue au Grand Palais du Peuple" → where. */
export function place(reader: Reader): Fact[] {
  const { language } = reader.document.article
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] =>
    clause.verb.negated || saysKind(reader, clause)
      ? []
      : clause.complements.flatMap((complement): Fact[] => {
          const index = complement.phrase?.entity ?? null
          const entity = index === null ? null : reader.document.entities[index]
          if (entity?.class !== 'place' || !complement.preposition || complement.phrase?.coordinated)
            return []
          // "a coûté trois millions à Norvane": whom it costs is no place where it does.
          if (isRecipient(reader, clause, complement)) return []
          // "in the Corps of Engineers": half a name is no place.
          if (entity.tokens.to < complement.tokens.to) return []
          const pieces = cutClause(reader, clause, subject.phrase, complement, subject.chain)
          if (!pieces || holdsPlace(reader, clause, pieces.parts.rest, entity)) return []
          const text = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
          if (
            !complement.phrase ||
            !isWholePlace(reader, complement.phrase.span, entity.span) ||
            entity.confidence < 0.6
          )
            return []
          const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
          return [
            {
              form: 'clause',
              rule: 'place',
              class: 'place',
              asked: {
                argument: 'place',
                kind: isCountry(text, language) ? 'country' : 'other',
                preposition: complement.preposition,
              },
              clause: pieces.parts,
              key: { text, span: entity.span, class: 'place', accepted: whole === text ? [] : [whole] },
              evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
              confidence: clause.confidence * complement.confidence * (subject.linked ? 0.9 : 1),
              // Another place would ask for another preposition ("en Iran", "au Qatar").
              statement: null,
            },
          ]
        }),
  )
}

function isRecipient({ words }: Reader, { verb, complements }: Clause, { preposition }: Complement): boolean {
  const { verbs, prepositions } = words.recipients
  const given = complements.some(({ role }) => role === 'object')
  return given && verbs.has(verb.lemma) && prepositions.has(preposition ?? '')
}

/** "à Lille", "au Qatar": nothing but the name, its article and what the name goes on with. */
function isWholePlace(reader: Reader, phrase: Span, name: Span): boolean {
  const before = reader.text.slice(phrase.start, name.start)
  return /^(?:(?:le|la|les|l[’']|the)\s*)?$/i.test(before)
}

/** "s’est produit à la centrale de Sauveplane": the clause goes on to say where, so that its place is no answer. */
function holdsPlace(reader: Reader, clause: Clause, rest: string, key: Entity): boolean {
  return reader.document.entities.some(
    entity =>
      entity !== key &&
      (entity.class === 'place' || entity.class === 'other') &&
      entity.sentence === clause.sentence &&
      rest.includes(textOf(reader.text, entity.span)),
  )
}

import type { Complement } from '@/lib/model/document'
import type { QuestionClass } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import type { ClauseFact, FactKey } from '../fact'
import { type Askable, evidenceOf } from './clauses-to-ask'
import { cutClause, openingOf, type Pieces, statementAround } from './cut-clause'
import { joinWords } from './join-words'
import type { Reader } from './reader'
import { sureOf } from './subject'

export type ClauseQuestion = {
  rule: string
  class: QuestionClass
  asked: ClauseFact['asked']
  key: FactKey
  /** Complements that the stem leaves out: the one that is asked for first. */
  without: Complement | readonly Complement[] | null
  /** How sure the operation itself is, times what the parse leaves open. */
  certainty?: number
  /** Where the key stands inside its complement, when the clause makes a statement to be judged or filled. */
  statement?: Span | 'subject' | null
  /** What it asks for may have other answers, but as a statement the clause is whole. */
  whole?: boolean
  evidence?: readonly Span[]
  fits?: (pieces: Pieces) => boolean
}

/** The fact of a clause with one argument taken out, or nothing when what is left cannot stand alone. */
export function clauseFact(
  reader: Reader,
  { clause, subject }: Askable,
  {
    rule,
    class: kind,
    asked,
    key,
    without,
    certainty = 1,
    statement = null,
    whole = false,
    evidence = [],
    fits,
  }: ClauseQuestion,
): ClauseFact[] {
  const pieces = cutClause(reader, clause, subject.phrase, without, subject.chain)
  if (!pieces || fits?.(pieces) === false) return []
  if (pieces.narrowed && kind === 'number') return []
  const [asks] = without === null ? [] : 'role' in without ? [without] : without
  const read = clause.confidence * (asks?.confidence ?? 1) * sureOf(subject)
  const told = statementOf(reader, pieces, asks ?? null, statement)
  return [
    {
      form: 'clause',
      rule,
      class: kind,
      asked,
      clause: pieces.parts,
      key,
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence, ...evidence]),
      confidence: certainty * read,
      // Of a statement nothing is asked but whether it holds, be "what" or "which zone" a bad question.
      statement: told && { ...told, confidence: statement === 'subject' || whole ? read : certainty * read },
    },
  ]
}

function statementOf(
  reader: Reader,
  pieces: Pieces,
  asks: Complement | null,
  place: ClauseQuestion['statement'],
): ClauseFact['statement'] {
  if (place === 'subject') {
    const { subject, clitics, finite, attribution } = pieces.parts
    const said = joinWords([clitics, finite, pieces.told.before, pieces.told.after])
    return attribution === null
      ? { before: openingOf(pieces), after: said, shown: subject.asWritten ?? subject.text }
      : null
  }
  const around = asks && place ? statementAround(reader, pieces, asks, place) : null
  return around && asks && place && place.start === asks.span.start && asks.preposition !== null
    ? { ...around, shown: reader.text.slice(place.start, place.end).replace(/\s+/g, ' ') }
    : around
}

import type { Complement } from '@/lib/model/document'
import type { QuestionClass } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import type { ClauseFact, FactKey } from '../fact'
import { type Askable, evidenceOf } from './clauses-to-ask'
import { cutClause, type Pieces, statementAround } from './cut-clause'
import type { Reader } from './reader'

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
  statement?: Span | null
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
    evidence = [],
    fits,
  }: ClauseQuestion,
): ClauseFact[] {
  const pieces = cutClause(reader, clause, subject.phrase, without, subject.chain)
  if (!pieces || fits?.(pieces) === false) return []
  const [asks] = without === null ? [] : 'role' in without ? [without] : without
  return [
    {
      form: 'clause',
      rule,
      class: kind,
      asked,
      clause: pieces.parts,
      key,
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence, ...evidence]),
      confidence: certainty * clause.confidence * (asks?.confidence ?? 1) * (subject.linked ? 0.9 : 1),
      statement: asks && statement ? statementAround(reader, pieces, asks, statement) : null,
    },
  ]
}

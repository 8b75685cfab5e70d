import type { Span } from '@/lib/model/span'
import { type Askable, clausesToAsk, evidenceOf } from '../facts/reading/clauses-to-ask'
import { cutClause } from '../facts/reading/cut-clause'
import { sentenceAt } from '../facts/reading/reader'
import { countWords } from '../verifying/words'
import type { Material } from './material'
import { saysEnough, statementOf } from './statement-of'

/** A whole clause as a sentence of its own; `start` is how far into the article it stands, 0 to 1. */
export type ToldClause = {
  text: string
  paragraph: number
  start: number
  evidence: readonly Span[]
  confidence: number
}

const [fewest, most] = [6, 18]

/**
 * What the article asserts between two places (shares of its length), clause by clause. Whether a sentence stands alone
 * by all rules is asked of the few that are wanted, as it takes long.
 */
export function toldClauses(material: Material, from: number, to: number): ToldClause[] {
  const { reader, document } = material
  const { length } = document.article.text
  return clausesToAsk(reader)
    .filter(({ clause }) => clause.span.start >= from * length && clause.span.start < to * length)
    .flatMap(askable => toldClause(askable, material) ?? [])
}

function toldClause({ clause, subject }: Askable, material: Material): ToldClause | null {
  if (clause.kind !== 'main' && clause.kind !== 'coordinated') return null
  const { reader, document } = material
  const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
  const text = pieces && statementOf(pieces, material)
  const words = text ? countWords(text) : 0
  if (!pieces || !text || words < fewest || words > most || !saysEnough(text, material)) return null
  const sentence = sentenceAt(reader, clause.sentence)
  return {
    text,
    paragraph: sentence.paragraph,
    start: sentence.span.start / document.article.text.length,
    evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
    confidence: clause.confidence * (subject.linked ? 0.9 : 1),
  }
}

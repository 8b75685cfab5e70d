import type { Span } from '@/lib/model/span'
import { clausesToAsk, evidenceOf } from '../facts/reading/clauses-to-ask'
import { cutClause } from '../facts/reading/cut-clause'
import { sentenceAt } from '../facts/reading/reader'
import { countWords } from '../verifying/words'
import type { Material } from './material'
import { saysEnough, standsAlone, statementOf } from './statement-of'

/** A whole clause as a sentence of its own; `start` is how far into the article it stands, 0 to 1. */
export type ToldClause = {
  text: string
  paragraph: number
  start: number
  evidence: readonly Span[]
  confidence: number
}

const [fewest, most] = [6, 18]

/** What the article asserts, clause by clause, each sentence fit to stand alone. */
export function toldClauses(material: Material): ToldClause[] {
  const { reader, document } = material
  return clausesToAsk(reader).flatMap(({ clause, subject }) => {
    if (clause.kind !== 'main' && clause.kind !== 'coordinated') return []
    const pieces = cutClause(reader, clause, subject.phrase, null, subject.chain)
    const text = pieces && statementOf(pieces.parts, material)
    if (!pieces || !text || countWords(text) < fewest || countWords(text) > most) return []
    const evidence = evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence])
    if (!saysEnough(text, material) || !standsAlone(text, evidence, material)) return []
    const sentence = sentenceAt(reader, clause.sentence)
    return [
      {
        text,
        paragraph: sentence.paragraph,
        start: sentence.span.start / document.article.text.length,
        evidence,
        confidence: clause.confidence * (subject.linked ? 0.9 : 1),
      },
    ]
  })
}

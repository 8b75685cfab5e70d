import type { Clause, Named, Quotation } from '@/lib/model/document'
import { type Grammar, grammarOf } from '../grammar'

/** Gives each quotation the subject of the saying verb beside it, when one stands close before or after. */
export function findSpeakers(named: Named, clauses: readonly Clause[]): Quotation[] {
  const grammar = grammarOf(named.article.language)
  return named.quotations.map((quotation, index) => {
    const frame = clauses
      .filter(clause => isFrame(clause, quotation, index, grammar) && sameParagraph(named, clause, quotation))
      .sort((a, b) => distance(a, quotation) - distance(b, quotation))[0]
    return frame ? { ...quotation, speaker: frame.subject.phrase?.span ?? null } : quotation
  })
}

function isFrame(clause: Clause, quotation: Quotation, index: number, grammar: Grammar): boolean {
  if (!grammar.sayingVerbs.has(clause.verb.lemma) || !clause.subject.phrase || clause.confidence < 0.4)
    return false
  // Inside an unclosed quotation only an inverted frame is one: "« Il part, sourit la directrice."
  if (clause.quotation === index) return !quotation.closed && clause.kind === 'reported'
  return clause.quotation === null && distance(clause, quotation) < 60
}

/** Characters between the quotation and its frame: after it from its end, before it from the frame's verb. */
function distance(clause: Clause, quotation: Quotation): number {
  const { span } = clause.verb
  if (span.start >= quotation.span.end)
    return clause.kind === 'reported' ? span.start - quotation.span.end : 1000
  if (span.end <= quotation.span.start) return quotation.span.start - span.end
  return 0
}

function sameParagraph(named: Named, clause: Clause, quotation: Quotation): boolean {
  const paragraph = named.sentences[clause.sentence]?.paragraph
  const home = named.sentences.find(
    ({ span }) => span.start <= quotation.span.start && quotation.span.start < span.end,
  )
  return home?.paragraph === paragraph
}

import type { Clause, Complement } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { cutClause } from './reading/clause-parts'
import { type Askable, clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { plain, type Reader, sentenceAt } from './reading/reader'

/**
 * "Les négociations … ont été retardées en raison de désaccords …" → why;
 * "Charles X n’y vint pas, parce que son fils aîné était souffrant" → why.
 */
export function reason(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => [
    ...askable.clause.complements
      .filter(complement => reader.words.reasonPrepositions.has(plain(complement.preposition ?? '')))
      .flatMap(complement => fact(reader, askable, complement, complement.span, complement.confidence)),
    ...reasonClauses(reader, askable.clause).flatMap(because =>
      fact(reader, askable, null, fromConnector(reader, because), because.confidence),
    ),
  ])
}

function reasonClauses(reader: Reader, clause: Clause): Clause[] {
  const index = reader.document.clauses.indexOf(clause)
  return reader.document.clauses.filter(
    other =>
      other.parent === index &&
      other.sentence === clause.sentence &&
      other.quotation === null &&
      reader.words.reasonConnectors.has(plain(other.connector ?? '')),
  )
}

/** "parce que son fils aîné était souffrant": from the connector to the next mark that closes it. */
function fromConnector(reader: Reader, because: Clause): Span {
  const sentence = sentenceAt(reader, because.sentence)
  let from = because.verb.tokens.from
  while (from > 0 && !/^(parce|car|because)$/i.test(sentence.tokens[from]?.form ?? '')) from -= 1
  let to = because.verb.tokens.to
  while (to < sentence.tokens.length && !/^[.,;:!?»”–—]$/.test(sentence.tokens[to]?.form ?? '')) to += 1
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  return first && last ? { start: first.span.start, end: last.span.end } : because.span
}

function fact(
  reader: Reader,
  { clause, subject }: Askable,
  without: Complement | null,
  span: Span,
  sure: number,
): Fact[] {
  const pieces = cutClause(reader, clause, subject.phrase, without, subject.chain)
  const text = textOf(reader.text, span)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;.]+$/, '')
  if (!pieces || /[«»“”"[\]]/.test(text)) return []
  const bare = text.replace(/^(?:parce (?:que |qu[’'])|car |because )/i, '')
  return [
    {
      form: 'clause',
      rule: 'reason',
      class: 'why',
      asked: { argument: 'reason' },
      clause: pieces.parts,
      key: { text, span, class: 'phrase', accepted: bare === text ? [] : [bare] },
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
      confidence: clause.confidence * sure * (subject.linked ? 0.9 : 1),
      statement: null,
    },
  ]
}

import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Document } from '@/lib/model/document'
import type { Fact } from '../../facts/fact'
import { openReader } from '../../facts/reading/reader'
import { fillBetween } from './fill-between'
import { fillEnd } from './fill-end'
import { fillFront } from './fill-front'
import { statementLine } from './statement-line'

/** What a statement is worth that has left words behind which nothing parts from it: between its own, at its end, and before a comma. */
const worthWith = { between: 0.75, end: 0.45, front: 0.5 }

/** Facts that are read from a clause, which was cut to be asked. */
const cut: ReadonlySet<Fact['form']> = new Set(['clause', 'told', 'gap'])

/**
 * A statement with what its clause was cut of: words between two of its own and behind its last, up to the next mark, and
 * what its sentence opens with. To be judged it need not be short, and what is left out may be what makes it true. Words
 * that point outside stay out, and the statement is worth less.
 */
export function filledIn(fact: Fact, document: Document): Fact {
  const { statement, evidence, form, rule } = fact
  const [sentence] = sentencesAt(document, evidence.slice(0, 1))
  // A gap in a whole sentence has lost nothing.
  if (!statement || !sentence || rule === 'gap' || rule === 'passage' || !cut.has(form)) return fact
  const line = statementLine(statement, fact, sentence, openReader(document))
  const between = fillBetween(line)
  const ended = fillEnd(line, between.statement)
  const { statement: whole, lost } = fillFront(line, ended.statement)
  const left =
    worthWith.between ** between.holes * worthWith.end ** ended.holes * (lost ? worthWith.front : 1)
  if (left === 1) return { ...fact, statement: whole }
  // Of a gap the statement is all there is.
  if (form === 'gap') return { ...fact, confidence: fact.confidence * left, statement: whole }
  return { ...fact, statement: { ...whole, confidence: (statement.confidence ?? fact.confidence) * left } }
}

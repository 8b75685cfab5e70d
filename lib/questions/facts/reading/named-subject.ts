import type { Clause, Sentence } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { clausesToAsk } from './clauses-to-ask'
import { lastNamed } from './last-named'
import type { Reader } from './reader'
import type { ClauseSubject } from './subject'

/** Who is meant by the pronoun that a sentence opens its first clause with, and where that stands. */
export type Named = ClauseSubject & { span: Span }

/** "Ce dernier a quitté le port". */
const isLastNamed = (reader: Reader, clause: Clause) =>
  clause.subject.phrase !== null && lastNamed(reader, clause, clause.subject.phrase) !== null

/** "She reshaped the party": the subject by its name, where that is known as surely as a question needs it. */
export function namedSubject(reader: Reader, { span, tokens }: Sentence, index: number): Named | null {
  const [askable] = clausesToAsk(reader).filter(
    ({ clause }) =>
      clause.sentence === index &&
      clause.kind === 'main' &&
      (clause.subject.kind === 'pronoun' || isLastNamed(reader, clause)) &&
      !clause.subject.inverted,
  )
  const pronoun = askable?.clause.subject.phrase
  if (!askable || !pronoun || !askable.subject.linked) return null
  // "When she came, he …": who is spoken of before it may be another.
  const fronted = reader.text.slice(span.start, pronoun.span.start).trim()
  const before = tokens.slice(0, pronoun.tokens.from)
  const first = !before.some(({ upos, feats }) => upos === 'PRON' || feats.VerbForm === 'Fin')
  return first && (fronted === '' || /,$/.test(fronted)) ? { ...askable.subject, span: pronoun.span } : null
}

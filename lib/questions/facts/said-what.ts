import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { plain, type Reader, sentenceAt, tokenAt } from './reading/reader'

const mostWords = 14
const fewestWords = 3

/** "Le maire a annoncé que le pont serait fermé" → what he announced; "the study showed that …" → what it showed. */
export function saidWhat(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => {
    const { clause } = askable
    const { saying, finding } = reader.words
    const found = finding.has(clause.verb.lemma)
    if (clause.verb.negated || clause.verb.passive || !(found || saying.has(clause.verb.lemma))) return []
    // "Researchers found": who finds one thing after another is not asked what.
    const lone = askable.subject.phrase.text.split(' ').length < 2
    // "What do Americans think?": one thing and another.
    if (lone && (found || (reader.words.bareNouns && askable.subject.entity === null))) return []
    // "What did the mayor say?": one thing after another.
    if (tellsAgain(reader, askable)) return []
    return clause.complements.flatMap((complement): Fact[] => {
      if (complement.role !== 'clause' || complement.fronted) return []
      const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
      const bare = whole.replace(/^(?:que |qu[’']|that )/i, '')
      const words = bare.split(' ').length
      if (words > mostWords || words < fewestWords || /["«»“”;:()[\]]/.test(whole)) return []
      if (reader.reference.deictic.test(whole) || pointsBack(reader, clause, complement)) return []
      return clauseFact(reader, askable, {
        rule: 'said-what',
        class: 'said',
        asked: { argument: 'object' },
        key: { text: whole, span: complement.span, class: 'phrase', accepted: [bare] },
        without: complement,
        certainty: found ? 0.75 : 0.8,
        // "What did she say like her grandfather?"
        fits: ({ parts }) => parts.rest.split(' ').length <= (reader.words.bareNouns ? 2 : 6),
      })
    })
  })
}

/** "that this timetable was realistic": which one? */
function pointsBack(reader: Reader, { sentence }: Clause, { tokens: { from, to } }: Complement): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(from + 1, to)
    .some(({ upos, form }) => upos === 'DET' && reader.reference.demonstrative.has(plain(form)))
}

/** The same subject says or finds something elsewhere in the article, or is quoted. */
function tellsAgain(reader: Reader, { clause, subject }: Askable): boolean {
  const { saying, finding } = reader.words
  const { chains, clauses, quotations } = reader.document
  const head = ({ subject: { phrase }, sentence }: Clause) =>
    phrase ? plain(tokenAt(sentenceAt(reader, sentence), phrase.head)?.form ?? '') : null
  const same = (other: Clause) =>
    head(other) === head(clause) || (subject.chain !== null && other.subject.phrase?.chain === subject.chain)
  const mentions = subject.chain === null ? [] : (chains[subject.chain]?.mentions ?? [])
  const quoted = quotations.some(
    ({ speaker, kind }) =>
      kind === 'speech' &&
      speaker !== null &&
      mentions.some(({ span }) => span.start >= speaker.start && span.end <= speaker.end),
  )
  return (
    quoted ||
    clauses.some(
      other =>
        other !== clause &&
        (finding.has(other.verb.lemma) || saying.has(other.verb.lemma)) &&
        (other.kind === 'reported' ||
          other.complements.some(({ role }) => role === 'clause' || role === 'object')) &&
        same(other),
    )
  )
}

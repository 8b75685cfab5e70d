import type { Clause, Complement, TokenRange } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { type Askable, clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { cutClause } from './reading/cut-clause'
import { isHuman } from './reading/is-human'
import { plain, type Reader, sentenceAt } from './reading/reader'
import { reasonPhraseAfter } from './reading/reason-phrase'
import { sureOf } from './reading/subject'

/**
 * "Les négociations … ont été retardées en raison de désaccords …" → why;
 * "Le roi Olaf n’y vint pas, parce que sa barque prenait l’eau" → why.
 */
export function reason(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable => [
    ...reasonPhrases(reader, askable.clause).flatMap(complement =>
      fact(reader, askable, complement, toItsEnd(reader, askable.clause, complement), complement.confidence),
    ),
    ...repaid(reader, askable.clause).flatMap(complement =>
      fact(reader, askable, complement, complement.span, complement.confidence),
    ),
    ...reasonClauses(reader, askable.clause).flatMap(because =>
      fact(reader, askable, null, fromConnector(reader, because), because.confidence),
    ),
  ])
}

function reasonPhrases(reader: Reader, clause: Clause): Complement[] {
  const read = clause.complements.filter(complement =>
    reader.words.reasonPrepositions.has(plain(complement.preposition ?? '')),
  )
  const after = read.length === 0 ? reasonPhraseAfter(reader, clause) : null
  return after ? [after] : read
}

/** "a été condamnée pour corruption", "was fined for fraud": what for, behind a verb that judges or repays. */
function repaid(reader: Reader, clause: Clause): Complement[] {
  const { verbs, phrases, preposition } = reader.words.repaying
  const judges =
    verbs.has(clause.verb.lemma) ||
    clause.complements.some(({ span }) => phrases.test(textOf(reader.text, span).replace(/\s+/g, ' ')))
  if (!judges) return []
  const { tokens } = sentenceAt(reader, clause.sentence)
  return clause.complements.filter(one => {
    const { role, phrase, fronted, margin } = one
    if (role !== 'oblique' || plain(one.preposition ?? '') !== preposition || fronted || !phrase) return false
    const entity = phrase.entity === null ? null : reader.document.entities[phrase.entity]
    const head = tokens[phrase.head]
    return (
      margin >= 0.5 &&
      !entity &&
      head?.upos === 'NOUN' &&
      !reader.words.times.has(plain(head.form)) &&
      !isHuman(reader, clause.sentence, phrase)
    )
  })
}

function reasonClauses(reader: Reader, clause: Clause): Clause[] {
  const index = reader.places.indexOfClause.get(clause)
  return reader.places
    .clausesIn(clause.sentence)
    .filter(
      other =>
        other.parent === index &&
        other.quotation === null &&
        !isOneOfTwo(reader, other) &&
        reader.words.reasonConnectors.has(plain(other.connector ?? '')),
    )
}

/** "not just because …, but because …", "partly because": half of the reasons. */
function isOneOfTwo(reader: Reader, { sentence, verb }: Clause): boolean {
  const { tokens, span } = sentenceAt(reader, sentence)
  const end = tokens[verb.tokens.from]?.span.start ?? span.start
  return /(?<!\p{L})(?:not (?:just|only|simply|merely)|partly|both|in part|either|mainly) (?:because|due|owing)/iu.test(
    reader.text.slice(span.start, end),
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

/** "en raison de désaccords entre A et B sur des détails": a reason goes on to the next mark or verb. */
function toItsEnd(reader: Reader, clause: Clause, complement: Complement): Span {
  const { tokens } = sentenceAt(reader, clause.sentence)
  let to = complement.tokens.to
  while (to < tokens.length && /^(ADP|DET|NOUN|ADJ|PROPN|NUM|CCONJ)$/.test(tokens[to]?.upos ?? '')) to += 1
  while (tokens[to - 1]?.upos === 'CCONJ' || tokens[to - 1]?.upos === 'ADP' || tokens[to - 1]?.upos === 'DET')
    to -= 1
  const last = tokens[to - 1]
  const end = Math.max(complement.span.end, last?.span.end ?? 0)
  // "faute de temps pour remplir le dossier": what the time was wanted for.
  const goal = clause.complements.find(
    ({ role, span }) =>
      role === 'infinitive' && span.start > end && /^\s*$/.test(reader.text.slice(end, span.start)),
  )
  return { start: complement.span.start, end: goal?.span.end ?? end }
}

function fact(
  reader: Reader,
  { clause, subject }: Askable,
  without: Complement | null,
  span: Span,
  sure: number,
): Fact[] {
  const asked = without && { ...without, span, tokens: tokensWithin(reader, clause.sentence, span, without) }
  const pieces = cutClause(reader, clause, subject.phrase, asked, subject.chain)
  const text = textOf(reader.text, span)
    .replace(/\s+/g, ' ')
    .replace(/[\s,;.]+$/, '')
  if (!pieces || /[«»“”"[\]]/.test(text) || namesNobody(reader, clause.sentence, span, subject.chain))
    return []
  const whole = text.charAt(0).toLowerCase() + text.slice(1)
  const bare = whole.replace(reader.words.plainReasons, '')
  // "because of a dispute over the road" asks for the dispute; a clause keeps its "because".
  const shown = without === null ? whole : bare
  return [
    {
      form: 'clause',
      rule: 'reason',
      class: 'why',
      asked: { argument: 'reason', enabling: reader.words.enabling.test(text) },
      clause: pieces.parts,
      key: {
        text: shown,
        span: { start: span.start + whole.length - shown.length, end: span.end },
        class: 'phrase',
        accepted: [whole, bare].filter(variant => variant !== shown),
      },
      evidence: evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence]),
      confidence: clause.confidence * sure * sureOf(subject),
      statement: null,
    },
  ]
}

function tokensWithin(reader: Reader, sentenceIndex: number, span: Span, complement: Complement): TokenRange {
  const { tokens } = sentenceAt(reader, sentenceIndex)
  const to = tokens.findLastIndex(token => token.span.end <= span.end) + 1
  return { from: complement.tokens.from, to: Math.max(to, complement.tokens.to) }
}

/** "Why were further details sketchy? — because he spoke only Spanish": a pronoun of somebody whom the stem does not name. */
function namesNobody(reader: Reader, sentence: number, span: Span, named: number | null): boolean {
  return (
    reader.words.bareNouns &&
    sentenceAt(reader, sentence).tokens.some(({ span: at, upos, form }) => {
      if (at.start < span.start || at.end > span.end || upos !== 'PRON') return false
      if (!/^(?:he|she|they|him|her|them)$/i.test(form)) return false
      const meant = reader.mentionAt.get(at.start)?.chain ?? null
      return meant === null || meant !== named
    })
  )
}

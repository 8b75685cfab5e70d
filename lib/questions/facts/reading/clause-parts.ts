import type { Clause, Complement, TokenRange } from '@/lib/model/document'
import type { ClauseParts, NounPhrase } from '@/lib/model/phrasing'
import type { Span } from '@/lib/model/span'
import { writesDatesSmall } from './calendar'
import { claimOf, isTold } from './claim-of'
import { type Grounded, ground } from './ground'
import { isParticipial } from './is-participial'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'

/** The pieces of a clause without one complement, and the same with the place of the key kept. */
export type Pieces = {
  parts: ClauseParts
  evidence: Span[]
  /** `rest` cut where the complement stood; both halves together are `parts.rest`. */
  cut: { before: string; after: string }
}

const longestRest = 20

/**
 * Cuts a clause for asking: verb, then its words up to the next mark or clause, then what was fronted.
 * Times that mean nothing without a dateline and adverbs like "cependant" are left out, and so are the
 * complements asked for. Null when what is left cannot stand alone.
 */
export function cutClause(
  reader: Reader,
  clause: Clause,
  subject: NounPhrase,
  without: Complement | readonly Complement[] | null,
  bound: number | null,
): Pieces | null {
  const sentence = sentenceAt(reader, clause.sentence)
  const { verb } = clause
  const finite = tokenAt(sentence, verb.finite)
  if (!finite || clause.subject.inverted) return null
  const left: readonly Complement[] = without === null ? [] : 'role' in without ? [without] : without
  if (left.some(complement => !endsThere(reader, clause, complement))) return null
  const end = withoutJoint(reader, clause, tailEnd(reader, clause, left))
  if (!everyClauseHasItsVerb(reader, clause, end) || !endsAtJoint(reader, clause, end)) return null
  // "on the evening he was sent home": the noun would lose the clause that says which.
  const after = tokenAt(sentence, end)
  if (after?.upos === 'PRON' && /^(?:NOUN|PROPN)$/.test(tokenAt(sentence, end - 1)?.upos ?? '')) return null
  const gone = [
    ...left,
    ...clause.complements.filter(
      complement =>
        left.some(one => one.span.start <= complement.span.start && complement.span.end <= one.span.end) ||
        isDroppable(reader, complement),
    ),
  ]
  const asked = left[0] && !left[0].fronted ? left[0].tokens.from : end
  // "a été construit et inauguré": the auxiliaries stand with another verb.
  const borrows = verb.finite < verb.tokens.from
  const lent = borrows ? verb.auxiliaries.filter(at => at !== verb.finite) : []
  const own = { from: borrows ? verb.tokens.from : verb.finite + 1, to: Math.min(asked, end) }
  const clitics = words(
    reader,
    clause,
    { from: verb.tokens.from, to: borrows ? verb.tokens.from : verb.finite },
    gone,
    bound,
  )
  const front = words(reader, clause, own, gone, bound, lent)
  const back = words(reader, clause, { from: Math.min(asked, end), to: end }, gone, bound)
  if (!clitics || !front || !back) return null
  const claim = clause.kind === 'complement' && !isTold(reader, clause) ? claimOf(reader, clause) : null
  const evidence = [...(claim?.evidence ?? []), ...clitics.evidence, ...front.evidence, ...back.evidence]
  const fronted: string[] = []
  for (const complement of clause.complements) {
    if (!complement.fronted || gone.includes(complement) || complement.role === 'adverb') continue
    const kept = frontedWords(reader, clause, complement, bound)
    if (!kept && isLeadIn(reader, complement)) continue
    if (!kept) return null
    evidence.push(...kept.evidence)
    fronted.push(kept.text)
  }
  const cut = left[0]?.fronted
    ? { before: join([front.text, back.text]), after: join(fronted) }
    : { before: front.text, after: join([back.text, ...fronted]) }
  const lone = isParticipial(clause) ? reader.words.finiteFor(subject.number, verb.passive) : null
  if (lone) cut.before = join([lone.before, finite.form.toLowerCase(), cut.before])
  const rest = join([cut.before, cut.after])
  if (rest.split(/\s+/).length > longestRest) return null
  return {
    parts: {
      subject,
      attribution: claim?.speaker ?? null,
      clitics: clitics.text,
      finite: lone?.finite ?? finite.form.toLowerCase(),
      lemma: finite.lemma || null,
      auxiliary: lone !== null || finite.upos === 'AUX',
      tense: tenseOf(clause, finite.feats),
      rest,
    },
    evidence,
    cut,
  }
}

/** The clause as a statement, open where the key of a complement stands. Null for one that was fronted. */
export function statementAround(
  reader: Reader,
  pieces: Pieces,
  complement: Complement,
  key: Span,
): { before: string; after: string } | null {
  if (complement.fronted) return null
  const { subject, clitics, finite, attribution } = pieces.parts
  if (attribution !== null) return null
  const lead = reader.text.slice(complement.span.start, key.start).replace(/\s+/g, ' ').trim()
  const close = reader.text.slice(key.end, complement.span.end).replace(/\s+/g, ' ').trim()
  return {
    before: join([subject.text, clitics, finite, pieces.cut.before, lead]),
    after: join([close, pieces.cut.after]),
  }
}

/** A comma, a stop, or the clause that comes next: where the words of this one end. */
function tailEnd(reader: Reader, clause: Clause, left: readonly Complement[]): number {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const starts = reader.document.clauses.filter(
    other =>
      other !== clause &&
      other.sentence === clause.sentence &&
      other.kind !== 'relative' &&
      other.kind !== 'complement' &&
      other.span.start > clause.verb.span.start,
  )
  const number = left.some(({ phrase }) => phrase?.entity != null)
  for (let at = clause.verb.tokens.to; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) return at
    if (/^[,.;:!?–—…()]$/.test(token.form) && !insideFigure(reader, clause.sentence, at)) return at
    if (
      reader.words.reasonConnectors.has(plain(token.form)) ||
      (token.upos !== 'NOUN' && /^parce$/i.test(token.form))
    )
      return at
    if (starts.some(other => Math.abs(other.span.start - token.span.start) <= 1)) return at
    if (token.upos !== 'CCONJ') continue
    const next = tokens[at + 1]
    if (number && left.some(complement => complement.tokens.to <= at)) return at
    if (next && starts.some(other => Math.abs(other.span.start - next.span.start) <= 1)) return at
  }
  return tokens.length
}

/** The comma of "September 1, 2012", the dash of "1 – 0". */
function insideFigure(reader: Reader, sentenceIndex: number, at: number): boolean {
  const { tokens } = sentenceAt(reader, sentenceIndex)
  if (
    tokens[at - 1]?.upos === 'NUM' &&
    tokens[at + 1]?.upos === 'NUM' &&
    /^[–—]$/.test(tokens[at]?.form ?? '')
  )
    return true
  return reader.document.entities.some(
    ({ sentence, tokens: range }) => sentence === sentenceIndex && range.from < at && at < range.to - 1,
  )
}

/** "moved to left field" read as two verbs: a tail ends at a mark or at a word that joins, not in the middle of words. */
function endsAtJoint(reader: Reader, clause: Clause, end: number): boolean {
  const last = tokenAt(sentenceAt(reader, clause.sentence), end - 1)
  // "officials will scrap the step to “streamline” …": a word that waits for the next.
  if (end > clause.verb.tokens.to && (last?.upos === 'PART' || last?.upos === 'DET'))
    return /n[’']t|not|s/i.test(last.form)
  const next = tokenAt(sentenceAt(reader, clause.sentence), end)
  if (!next || /^(?:PUNCT|CCONJ|SCONJ|SYM)$/.test(next.upos) || end > clause.verb.tokens.to + 2) return true
  return (
    next.upos === 'ADV' || reader.words.reasonConnectors.has(plain(next.form)) || /^parce$/i.test(next.form)
  )
}

/** "… ont chuté lorsque": a word that opens the next clause is left to it. */
function withoutJoint(reader: Reader, clause: Clause, end: number): number {
  const { tokens } = sentenceAt(reader, clause.sentence)
  let at = end
  while (at > clause.verb.tokens.to && /^(SCONJ|CCONJ)$/.test(tokens[at - 1]?.upos ?? '')) {
    at -= 1
    while (/^(just|even|only|alors|après|avant|dès|tandis|pendant)$/i.test(tokens[at - 1]?.form ?? ''))
      at -= 1
  }
  return at
}

/** "Who laughs when the subject": a conjunction or relative in the tail without a verb after it means a wrong cut. */
function everyClauseHasItsVerb(reader: Reader, clause: Clause, end: number): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const tail = tokens.slice(clause.verb.tokens.to, end)
  const opener = tail.findLastIndex(
    token => token.upos === 'SCONJ' || /^(qui|que|qu[’']|dont|où|who|which|whose)$/i.test(token.form),
  )
  return opener < 0 || tail.slice(opener).some(token => token.upos === 'VERB' || token.upos === 'AUX')
}

/** The complement asked for was read to its end: no second conjunct, no relative, no noun left over. */
function endsThere(reader: Reader, clause: Clause, complement: Complement): boolean {
  const next = tokenAt(sentenceAt(reader, clause.sentence), complement.tokens.to)
  if (!next || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'SCONJ' || next.upos === 'ADV')
    return true
  if (reader.words.reasonConnectors.has(plain(next.form)) || /^parce$/i.test(next.form)) return true
  if (next.upos !== 'CCONJ')
    return clause.complements.some(other => other.tokens.from === complement.tokens.to)
  const after = tokenAt(sentenceAt(reader, clause.sentence), complement.tokens.to + 1)
  return after?.upos === 'VERB' || after?.upos === 'AUX' || after?.upos === 'DET' || after?.upos === 'PRON'
}

/** A time without its dateline, or an adverb that only joins. */
function isDroppable(reader: Reader, complement: Complement): boolean {
  const text = plain(reader.text.slice(complement.span.start, complement.span.end))
  if (reader.reference.removable.has(text)) return true
  if (complement.fronted && reader.words.leadIns.has(plain(complement.preposition ?? ''))) return true
  if (!reader.reference.deictic.test(text)) return false
  const entity = complement.phrase?.entity ?? null
  const date = entity !== null && reader.document.entities[entity]?.class === 'date'
  // Without a preposition only a time stands so ("le mois dernier").
  const time = date || complement.preposition === null
  return complement.role === 'adverb' || (complement.role === 'oblique' && time)
}

function tenseOf(clause: Clause, feats: Readonly<Record<string, string>>): ClauseParts['tense'] {
  if (feats.Tense === 'Past' || clause.verb.tense === 'past') return 'past'
  return clause.verb.tense === 'present' ? 'present' : 'other'
}

function join(pieces: readonly string[]): string {
  return pieces
    .filter(piece => piece !== '')
    .reduce((line, piece) => (line === '' || /['’]$/.test(line) ? line + piece : `${line} ${piece}`), '')
}

/** The words of a range without those of the complements that are gone. */
function words(
  reader: Reader,
  clause: Clause,
  range: TokenRange,
  gone: readonly Complement[],
  bound: number | null,
  before: readonly number[] = [],
): Grounded | null {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const kept: TokenRange[] = before.map(at => ({ from: at, to: at + 1 }))
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at]
    if (!token || gone.some(complement => complement.tokens.from <= at && at < complement.tokens.to)) continue
    if (reader.reference.removable.has(plain(token.form))) continue
    const last = kept.at(-1)
    if (last?.to === at && kept.length > before.length) last.to = at + 1
    else kept.push({ from: at, to: at + 1 })
  }
  const grounded = ground(reader, clause.sentence, kept, bound)
  return grounded && !reader.reference.deictic.test(grounded.text) ? grounded : null
}

function frontedWords(
  reader: Reader,
  clause: Clause,
  complement: Complement,
  bound: number | null,
): Grounded | null {
  if (complement.role === 'clause') return null
  // "day five of the cup": half of a phrase.
  if (tokenAt(sentenceAt(reader, clause.sentence), complement.tokens.to)?.upos === 'NUM') return null
  const grounded = ground(reader, clause.sentence, [complement.tokens], bound)
  if (!grounded || reader.reference.deictic.test(grounded.text)) return null
  const first = tokenAt(sentenceAt(reader, clause.sentence), complement.tokens.from)
  const entity = first && reader.entityAt.get(first.span.start)
  const lower =
    first &&
    (complement.tokens.from === 0 || first.upos === 'ADP') &&
    (!entity || (entity.class === 'date' && writesDatesSmall(reader.document.article.language)))
  return lower
    ? { ...grounded, text: grounded.text.charAt(0).toLowerCase() + grounded.text.slice(1) }
    : grounded
}

/** "Au lieu de cela, …": an opening that cannot stand alone goes, unless it says who claims what follows. */
function isLeadIn(reader: Reader, complement: Complement): boolean {
  return (
    complement.fronted &&
    complement.role === 'oblique' &&
    !reader.words.attributions.has(plain(complement.preposition ?? ''))
  )
}

import type { Clause, Complement, TokenRange } from '@/lib/model/document'
import type { ClauseParts, NounPhrase } from '@/lib/model/phrasing'
import type { Span } from '@/lib/model/span'
import { type Grounded, ground } from './ground'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'

/** The pieces of a clause without one complement, and the same with the place of the key kept. */
export type Pieces = {
  parts: ClauseParts
  evidence: Span[]
  /** `rest` cut where the complement stood; both halves together are `parts.rest`. */
  cut: { before: string; after: string }
}

const longestRest = 22

/**
 * Cuts a clause for asking: verb, then the complements that stay, in the order of the text, fronted ones last.
 * Times that mean nothing without a dateline and adverbs like "cependant" are left out.
 * Null when a word between is not accounted for, or when something cannot stand alone.
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
  const head = tokenAt(sentence, verb.head)
  if (!finite || !head || clause.subject.inverted) return null
  const clitics = words(reader, clause, { from: verb.tokens.from, to: verb.finite }, bound)
  const after = words(reader, clause, { from: verb.finite + 1, to: verb.tokens.to }, bound)
  if (!clitics || !after) return null

  const following = clause.complements.filter(complement => !complement.fronted)
  const fronted = clause.complements.filter(complement => complement.fronted)
  if (!accounted(reader, clause, following)) return null
  const evidence = [...clitics.evidence, ...after.evidence]
  const left: readonly Complement[] = without === null ? [] : 'role' in without ? [without] : without
  const before: string[] = [after.text]
  const behind: string[] = []
  let passed = false
  for (const complement of [...following, ...fronted]) {
    if (left.includes(complement)) {
      passed = true
      continue
    }
    const kept = keep(reader, clause, complement, bound)
    if (kept === 'dropped' || (!kept && isLeadIn(reader, complement))) continue
    if (!kept) return null
    evidence.push(...kept.evidence)
    ;(passed ? behind : before).push(kept.text)
  }
  const halves = { before: join(before), after: join(behind) }
  const rest = join([halves.before, halves.after])
  if (rest.split(/\s+/).length > longestRest) return null
  return {
    parts: {
      subject,
      clitics: clitics.text,
      finite: finite.form.toLowerCase(),
      lemma: finite.lemma || null,
      auxiliary: finite.upos === 'AUX',
      tense: tenseOf(clause, finite.feats),
      rest,
    },
    evidence,
    cut: halves,
  }
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

function words(reader: Reader, clause: Clause, range: TokenRange, bound: number | null): Grounded | null {
  const sentence = sentenceAt(reader, clause.sentence)
  const tokens = sentence.tokens.slice(range.from, range.to)
  const kept: TokenRange[] = []
  tokens.forEach((token, offset) => {
    if (!reader.reference.removable.has(plain(token.form)) && token.upos !== 'PUNCT')
      kept.push({ from: range.from + offset, to: range.from + offset + 1 })
  })
  return ground(reader, clause.sentence, kept, bound)
}

function keep(
  reader: Reader,
  clause: Clause,
  complement: Complement,
  bound: number | null,
): Grounded | 'dropped' | null {
  const sentence = sentenceAt(reader, clause.sentence)
  const plainText = plain(reader.text.slice(complement.span.start, complement.span.end))
  const free = complement.role === 'oblique' || complement.role === 'adverb'
  if (reader.reference.removable.has(plainText)) return 'dropped'
  if (complement.fronted && reader.words.leadIns.has(plain(complement.preposition ?? ''))) return 'dropped'
  const entity = complement.phrase?.entity ?? null
  const date = entity !== null && reader.document.entities[entity]?.class === 'date'
  if (reader.reference.deictic.test(plainText))
    return free && (date || complement.role === 'adverb') ? 'dropped' : null
  const grounded = ground(reader, clause.sentence, [complement.tokens], bound)
  if (!grounded) return null
  if (!complement.fronted) return grounded
  if (complement.role === 'clause') return null
  const first = tokenAt(sentence, complement.tokens.from)
  const lower = first && complement.tokens.from === 0 && !reader.entityAt.has(first.span.start)
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

/** Every word from the verb to the last complement belongs to one: else the cut would lose it. */
function accounted(reader: Reader, clause: Clause, complements: readonly Complement[]): boolean {
  const sentence = sentenceAt(reader, clause.sentence)
  const last = Math.max(clause.verb.tokens.to, ...complements.map(complement => complement.tokens.to))
  for (let at = clause.verb.tokens.to; at < last; at += 1) {
    const token = tokenAt(sentence, at)
    if (!token || token.upos === 'PUNCT' || reader.reference.removable.has(plain(token.form))) continue
    if (!complements.some(({ tokens }) => tokens.from <= at && at < tokens.to)) return false
  }
  return true
}

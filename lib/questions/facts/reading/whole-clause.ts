import type { Clause } from '@/lib/model/document'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'

/**
 * True when the words of a clause are all accounted for: nothing of its subject was cut off on the left,
 * nothing of its last complement on the right, and verb and subject agree. A clause read by half gives
 * a question about half of it ("Who decides by June?" for "decides by June whether to pay").
 */
export function isWhole(reader: Reader, clause: Clause): boolean {
  return agrees(reader, clause) && openSubject(reader, clause) && closedEnd(reader, clause)
}

/** "…, qui font écho": a plural verb has no singular antecedent. */
function agrees(reader: Reader, clause: Clause): boolean {
  const { phrase } = clause.subject
  const finite = tokenAt(sentenceAt(reader, clause.sentence), clause.verb.finite)
  const verb = finite?.feats.Number
  const subject = phrase?.coordinated ? 'Plur' : phrase?.number
  return !verb || !subject || verb === subject
}

/** What stands before the subject is a boundary: not "de", not "et" inside a list, not "40 %" of it. */
function openSubject(reader: Reader, clause: Clause): boolean {
  const { phrase, kind, shared } = clause.subject
  if (!phrase) return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  if (shared) return nearJoint(reader, clause)
  if (kind === 'relative') return adjacentRelative(reader, clause)
  const before = tokens[phrase.tokens.from - 1]
  if (!before || before.upos === 'PUNCT' || before.upos === 'SCONJ') return before?.form !== '%'
  if (before.upos === 'CCONJ') return clause.kind === 'coordinated' || phrase.tokens.from === 1
  if (reader.reference.removable.has(plain(before.form)) || before.upos === 'ADV') return true
  return clause.complements.some(({ fronted, tokens: range }) => fronted && range.to === phrase.tokens.from)
}

/** "X came and saw": the second verb stands right after its conjunction. */
function nearJoint(reader: Reader, clause: Clause): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  for (let at = clause.verb.tokens.from - 1; at >= clause.verb.tokens.from - 3; at -= 1) {
    const token = tokens[at]
    if (!token) return false
    if (token.upos === 'CCONJ' || token.form === ',') return true
    if (token.upos === 'NOUN' || token.upos === 'PROPN') return false
  }
  return false
}

/** Only a name right before "qui" / "who" is sure to be its antecedent. */
function adjacentRelative(reader: Reader, clause: Clause): boolean {
  const antecedent = clause.antecedent ?? clause.subject.phrase
  if (!antecedent || antecedent.entity === null || !/^(qui|who)$/i.test(clause.connector ?? 'qui'))
    return false
  const { tokens } = sentenceAt(reader, clause.sentence)
  const entity = reader.document.entities[antecedent.entity]
  let at = entity?.tokens.to ?? antecedent.tokens.to
  while (tokens[at]?.upos === 'PUNCT') at += 1
  return /^(qui|who)$/i.test(tokens[at]?.form ?? '')
}

/** After the last word read comes a mark, or another clause. */
function closedEnd(reader: Reader, clause: Clause): boolean {
  const { tokens } = sentenceAt(reader, clause.sentence)
  const following = clause.complements.filter(({ fronted }) => !fronted)
  const end = Math.max(clause.verb.tokens.to, ...following.map(complement => complement.tokens.to))
  const next = tokens[end]
  if (!next) return true
  if (next.upos === 'PUNCT') return !/^[«“‘"(]$/.test(next.form) || following.length > 0
  if (reader.words.reasonConnectors.has(plain(next.form)) || /^parce$/i.test(next.form)) return true
  return reader.document.clauses.some(
    other =>
      other !== clause &&
      other.sentence === clause.sentence &&
      Math.abs(other.span.start - next.span.start) <=
        1 + (next.upos === 'CCONJ' ? next.form.length + 1 : 0) &&
      (next.upos === 'CCONJ' || next.upos === 'SCONJ' || next.upos === 'PRON' || next.upos === 'ADV'),
  )
}

import type { Clause } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

/** "Créé en 1999, …", "…, built in 1920, …": a participle that says something of a noun, with no finite word. */
export function isParticipial({ kind, connector, subject, verb }: Clause): boolean {
  return (
    kind === 'relative' &&
    connector === null &&
    subject.kind === 'relative' &&
    verb.finite === verb.head &&
    verb.auxiliaries.length === 0
  )
}

/** "la firme, anciennement contrôlée par Roy": it is not so any more, and when it was nobody says. */
export function isNoMore(reader: Reader, clause: Clause): boolean {
  const before = sentenceAt(reader, clause.sentence).tokens[clause.verb.tokens.from - 1]
  return isParticipial(clause) && before !== undefined && reader.words.noMore.has(plain(before.form))
}

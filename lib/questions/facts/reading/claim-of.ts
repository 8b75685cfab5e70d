import type { Clause } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { subjectWords } from '../../asking/subject-words'
import { isBare } from './ground'
import type { Reader } from './reader'
import { subjectOf } from './subject'

/** "Il est parti, a annoncé la mairie": a frame that passes a fact on. The article says it, too. */
export function isTold(reader: Reader, clause: Clause): boolean {
  const frame = clause.parent === null ? undefined : reader.document.clauses[clause.parent]
  return (
    clause.kind === 'complement' && frame?.kind === 'reported' && reader.words.telling.has(frame.verb.lemma)
  )
}

/** "Roe said the wall held because the town had raised it": the reason is a part of what she said. */
export function isReasonOfClaim(reader: Reader, { kind, parent }: Clause): boolean {
  if (kind !== 'subordinate') return false
  let above = parent === null ? undefined : reader.document.clauses[parent]
  while (above) {
    const frame = above.parent === null ? undefined : reader.document.clauses[above.parent]
    if (above.kind === 'complement' && frame && reader.words.saying.has(frame.verb.lemma)) return true
    above = frame
  }
  return false
}

/** Who says that, of a clause under a verb of saying; null when nobody named does, or more than that is doubtful. */
export function claimOf(reader: Reader, clause: Clause): { speaker: string; evidence: Span[] } | null {
  const parent = clause.parent === null ? undefined : reader.document.clauses[clause.parent]
  if (!parent || parent.sentence !== clause.sentence || parent.quotation !== null || parent.verb.negated)
    return null
  if (!reader.words.saying.has(parent.verb.lemma) || parent.verb.passive || parent.confidence < 0.6)
    return null
  if (!/^(?:main|coordinated|reported)$/.test(parent.kind)) return null
  if (!/^(past|present|pluperfect|imperfect)$/.test(parent.verb.tense)) return null
  const speaker = subjectOf(reader, parent)
  if (
    !speaker ||
    speaker.phrase.text.startsWith('-') ||
    speaker.coordinated ||
    speaker.phrase.text.split(' ').length > 7
  )
    return null
  if (reader.reference.indefinite.has(speaker.phrase.text.split(' ')[0]?.toLowerCase() ?? '')) return null
  const own = clause.subject.phrase?.chain ?? null
  if (own !== null && own === speaker.chain) return null
  // "Selon | cour d’appel de Lorme": a body has its article.
  const named = subjectWords(speaker.phrase, reader.document).text
  return isBare(reader, named) ? null : { speaker: named, evidence: speaker.evidence }
}

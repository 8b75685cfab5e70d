import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import type { Clause, Complement, Document, Phrase } from '@/lib/model/document'
import { contains, overlaps, type Span } from '@/lib/model/span'
import { fold } from './words'

/**
 * What stands where in a clause, whatever its voice: `doer` is the subject of an active verb and the agent of a passive
 * one, `done` its object and the subject of a passive one.
 */
export type Slot = 'doer' | 'done' | 'attribute' | 'oblique'
export type Filler = { slot: Slot; preposition: string | null; span: Span; phrase: Phrase | null }

/** Where a key stands: its span, and the clause and slot when a clause holds it. */
export type KeyPlace = { span: Span; clause: number | null; slot: Filler | null }

/** The key's own place: as the candidate tells, or where the words of the key stand in the evidence; null for neither. */
export function placeOf(candidate: Candidate, key: string, document: Document): KeyPlace | null {
  const known = places.get(candidate)
  if (known?.key === key && known.document === document) return known.place
  const place = findPlace(candidate, key, document)
  places.set(candidate, { key, document, place })
  return place
}

/** Several rules ask for the same place. */
const places = new WeakMap<Candidate, { key: string; document: Document; place: KeyPlace | null }>()

function findPlace({ keySpan, evidence }: Candidate, key: string, document: Document): KeyPlace | null {
  const span = keySpan ?? findIn(evidence, key, document)
  if (!span) return null
  let best: { at: number; slot: Filler; rank: number } | null = null
  const { clauses, indexOfClause } = placesOf(document)
  for (const clause of clauses.near(span)) {
    if (!touches(clause, span)) continue
    const slot = fillersOf(clause).find(filler => overlaps(filler.span, span))
    if (!slot) continue
    // The narrowest clause, and before all one that holds the whole key in one place.
    const rank = sizeOf(clause.span) + (contains(slot.span, span) ? 0 : 1e6)
    if (!best || rank < best.rank) best = { at: indexOfClause.get(clause) ?? -1, slot, rank }
  }
  return { span, clause: best?.at ?? null, slot: best?.slot ?? null }
}

export function fillersOf(clause: Clause): Filler[] {
  const { subject, verb, complements } = clause
  const own: Filler[] = subject.phrase
    ? [
        {
          slot: verb.passive ? 'done' : 'doer',
          preposition: null,
          span: subject.phrase.span,
          phrase: subject.phrase,
        },
      ]
    : []
  return own.concat(
    complements.flatMap(complement => {
      const slot = slotOf(complement)
      return slot
        ? [{ slot, preposition: complement.preposition, span: complement.span, phrase: complement.phrase }]
        : []
    }),
  )
}

function slotOf({ role }: Complement): Slot | null {
  if (role === 'object') return 'done'
  if (role === 'agent') return 'doer'
  if (role === 'attribute' || role === 'oblique') return role
  return null
}

/** The subject of a relative or coordinated clause stands outside it. */
const touches = (clause: Clause, span: Span) =>
  overlaps(clause.span, span) ||
  (clause.subject.phrase !== null && overlaps(clause.subject.phrase.span, span))

function findIn(evidence: readonly Span[], key: string, { article }: Document): Span | null {
  for (const span of evidence) {
    const text = article.text.slice(span.start, span.end)
    const at = text.toLowerCase().indexOf(key.toLowerCase())
    // Folding changes no length but of ligatures.
    const found = at >= 0 ? at : fold(text).length === text.length ? fold(text).indexOf(fold(key)) : -1
    if (found >= 0) return { start: span.start + found, end: span.start + found + key.length }
  }
  return null
}

const sizeOf = (span: Span) => span.end - span.start

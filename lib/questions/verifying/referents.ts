import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Document, EntityClass, EntityValue } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { Judging } from './judging-of'
import { chainOf } from './mentions'
import { oneHoldsOther } from './same-answer'

/** What stands on a span: its words, the class of the name, number or date that they are, and what it says. */
export type Referent = { text: string; span: Span; class: EntityClass | null; value: EntityValue | null }

export function referentAt(document: Document, span: Span): Referent {
  const text = document.article.text.slice(span.start, span.end)
  const inside = placesOf(document)
    .entities.near(span)
    .filter(entity => overlaps(entity.span, span))
    .sort((a, b) => sizeOf(b.span) - sizeOf(a.span))
  const whole = inside.find(entity => sizeOf(entity.span) >= sizeOf(span) / 2) ?? null
  const figure = inside.find(entity => entity.value && entity.value.kind !== 'name')
  const entity = whole ?? figure ?? null
  return {
    text,
    span,
    class: entity?.class ?? chainOf(document, span)?.class ?? null,
    value: entity?.value ?? null,
  }
}

/** Two ways to mean one thing: one chain, one name within the other, a month and its year, a number and its equal. */
export function isSame(a: Referent, b: Referent, document: Document, judging: Judging): boolean {
  if (overlaps(a.span, b.span)) return true
  if (a.value?.kind === 'date' && b.value?.kind === 'date') return datesMeet(a.value, b.value)
  if (a.value?.kind === 'amount' && b.value?.kind === 'amount')
    return a.value.amount === b.value.amount && a.value.unit === b.value.unit
  if (oneHoldsOther(a.text, b.text, judging)) return true
  const chain = chainOf(document, a.span)
  return chain !== null && chain === chainOf(document, b.span)
}

type DateOf = Extract<EntityValue, { kind: 'date' }>

/** "2015" and "septembre 2015"; of dates that could not be read nothing is known. */
function datesMeet(a: DateOf, b: DateOf): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true
  return a.from <= b.to && b.from <= a.to
}

const sizeOf = (span: Span) => span.end - span.start

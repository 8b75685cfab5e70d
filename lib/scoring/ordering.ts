import Fraction from 'fraction.js'
import { blank, judged, judgedByShare, type Scorer } from './scorer'

/**
 * Of n items, the share of the n − 1 neighbours of the right order that follow each other in the response: one item
 * out of place costs what it breaks, not everything behind it. Only the exact order keeps them all,
 * and where the question wants it exact nothing else counts.
 */
export const scoreOrdering: Scorer<'ordering'> = ({ items, policy }, { itemIds }) => {
  if (itemIds.length === 0) return blank
  const ids = items.map(({ id }) => id)
  if (itemIds.length !== ids.length || ids.some(id => !itemIds.includes(id)))
    return judged('review', 'unknown-option')
  const next = new Map(itemIds.map((id, index) => [id, itemIds[index + 1]]))
  const kept = ids.slice(0, -1).filter((id, index) => next.get(id) === ids[index + 1]).length
  const of = ids.length - 1
  if (policy === 'exact' && kept < of) return judged('rejected', 'order-neighbours', { kept, of })
  return kept === of
    ? judged('accepted', 'order-exact')
    : judgedByShare(new Fraction(kept, of), 'order-neighbours', { kept, of })
}

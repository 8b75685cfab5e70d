import type { Offer } from './offer'

/** A noun that refers back ("the country"), by where it stands. */
export type NounPlace = { sentence: number; paragraph: number }

/** The sentence itself, the one before, … */
const byDistance = [1, 0.9, 0.5, 0.25]
export const reach = byDistance.length - 1

/** "Greece sent supplies to Morocco. The country …": a noun that means one of its kind may mean any of them. */
export function weightOf(offer: Offer, { sentence, paragraph }: NounPlace): number {
  const distance = byDistance[sentence - offer.sentence] ?? 0
  const parted = offer.paragraph === paragraph ? 1 : 0.85
  const inside = offer.role === 'owner' || offer.role === 'inner'
  const place = offer.role === 'subject' ? 1 : inside ? 0.4 : 0.8
  return distance * parted * place * (offer.bare ? 0.4 : 1)
}

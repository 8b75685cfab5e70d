import type { ChainBook } from './chain-book'
import { chainOf, type Offer } from './offer'
import { type NounPlace, weightOf } from './weigh'

/** One referent in view: all its offers together. */
type Rival = { offer: Offer; weight: number; times: number }

export type Choice =
  | { kind: 'link'; offer: Offer; margin: number }
  | { kind: 'tie'; rivals: Offer[] }
  | { kind: 'nobody' }

/** The best must be this far before the next, as a share of its own weight. */
const leastMargin = 0.5

/** For a noun: weighs what fits, referent by referent, and refuses where two come close. */
export function choose(offers: readonly Offer[], place: NounPlace, book: ChainBook): Choice {
  const [best, next] = rivalsOf(offers, place, book)
  if (!best || best.weight < 0.22) return { kind: 'nobody' }
  const margin = next ? 1 - next.weight / best.weight : 1
  if (margin >= leastMargin) return { kind: 'link', offer: best.offer, margin }
  const close = rivalsOf(offers, place, book).filter(({ weight }) => 1 - weight / best.weight < leastMargin)
  return { kind: 'tie', rivals: close.map(({ offer }) => offer) }
}

function rivalsOf(offers: readonly Offer[], place: NounPlace, book: ChainBook): Rival[] {
  const byReferent = new Map<string, Rival>()
  for (const offer of offers) {
    const chain = chainOf(offer, book)
    const key = chain === null ? `${offer.sentence}:${offer.head}:${offer.group?.length ?? 0}` : `c${chain}`
    const weight = weightOf(offer, place)
    const known = byReferent.get(key)
    if (!known) byReferent.set(key, { offer, weight, times: 1 })
    else {
      known.times++
      if (weight > known.weight) [known.offer, known.weight] = [offer, weight]
    }
  }
  // Who is named again and again is what the text goes on about.
  return [...byReferent.values()]
    .map(rival => ({ ...rival, weight: rival.weight * (1 + 0.1 * Math.min(3, rival.times - 1)) }))
    .sort((a, b) => b.weight - a.weight || b.offer.span.start - a.offer.span.start)
}

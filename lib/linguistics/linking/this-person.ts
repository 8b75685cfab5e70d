import { chainOf, type Offer } from './offer'
import type { Place } from './place'

/** Sentences in which somebody is still whom "cet homme" points at. */
const near = 3

/**
 * "Paul Ménard élève des abeilles. Cet homme discret …": the only one, of all who were told of in the three sentences before
 * and in its own, when the article has named that one. Null when it may be another, named or not.
 */
export function thisPerson(offer: Offer, { tree, book, offers }: Place): Offer | null {
  if (offer.number === 'Plur' || offer.quoted) return null
  const seen = offers.filter(
    other =>
      other.span.end <= offer.span.start &&
      other.sentence >= tree.index - near &&
      !other.said &&
      !other.pronoun &&
      !other.unknown &&
      (other.kind === 'person' || other.called || isPerson(other, book)),
  )
  const chains = new Set(seen.map(other => chainOf(other, book)))
  const [only] = chains
  if (chains.size !== 1 || only === null || only === undefined) return null
  const chain = book.look(only)
  const named = seen.find(({ entity }) => entity !== null)
  if (chain?.class !== 'person' || !named || seen.some(({ number, group }) => number === 'Plur' || group))
    return null
  return offer.gender === null || chain.gender === null || chain.gender === offer.gender ? named : null
}

function isPerson(offer: Offer, book: Place['book']): boolean {
  const chain = chainOf(offer, book)
  return chain !== null && book.look(chain)?.class === 'person'
}

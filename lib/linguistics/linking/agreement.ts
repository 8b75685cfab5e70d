import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Offer } from './offer'

/** What a word that refers wants of its referent. */
export type Wanted = PronounUse & {
  /** Its verb wants something alive, or somebody who speaks or thinks. */
  verb: 'living' | 'thinking' | null
}

/** Whether an offer may be meant at all; what is unknown of it does not speak against it. */
export function agrees(offer: Offer, { gender, number, person, verb, ofBodies }: Wanted): boolean {
  const body = offer.kind === 'body' || offer.kind === 'place'
  // "The firm … They …": a body is its people.
  if (offer.number !== null && offer.number !== number && !(ofBodies && offer.kind === 'body')) return false
  if (gender && offer.gender && offer.gender !== gender) return false
  if (
    person === true &&
    offer.kind !== 'person' &&
    !(offer.unknown && offer.kind === null) &&
    !mayBePerson(offer, number)
  )
    return false
  if (person === false && offer.kind === 'person') return false
  if (verb === 'living' && (body || offer.kind === 'thing')) return false
  return !(verb === 'thinking' && offer.kind === 'thing')
}

/** "lui" and "leur" are said of animals and bodies too; "he" and "she" are not. */
function mayBePerson(offer: Offer, number: 'Sing' | 'Plur'): boolean {
  if (offer.kind === 'thing' || offer.kind === 'place') return false
  // A name of no known class may be a person's: rather a rival too many.
  return (
    number === 'Plur' ||
    offer.gender !== null ||
    (offer.entity !== null && offer.kind === null && !offer.definite)
  )
}

import type { Asker } from './asker'
import { isOneOf } from './kinds'
import { chainOf, type Offer } from './offer'
import type { Place } from './place'
import type { Rival } from './settle'

/** Below this share the evidence speaks against it. */
const least = 0.1
/** Sentences of quoted words between the one that reports and the one that goes on. */
const farthest = 3

/**
 * "Ida Roux said that the dam would hold. “We have checked it,” she said": who speaks on is whose words were reported last,
 * by name, as the subject of a verb of saying that its sentence hangs on. Quoted words in between are nobody’s sentence.
 * Null where another person is the subject of such a sentence, too.
 */
export function reportingSpeaker(rivals: readonly Rival[], asker: Asker, place: Place): Rival | null {
  const { use, speaks, wanted } = asker
  if (use !== 'subject' || !speaks || asker.quoted || wanted.gender === null || wanted.number !== 'Sing')
    return null
  const from = lastOutsideQuotes(asker, place)
  if (from === null) return null
  const tokens = place.parsed.sentences[from]?.tokens ?? []
  const reports = (offer: Offer) =>
    offer.sentence === from &&
    offer.role === 'subject' &&
    !offer.quoted &&
    !offer.pronoun &&
    isPerson(offer, place) &&
    isOneOf(tokens[offer.clause], place.grammar.sayingVerbs)
  const [only, ...more] = rivals.filter(({ referent }) => referent.offers.some(reports))
  if (!only || more.length > 0 || only.share < least) return null
  return only.referent.offers.some(offer => offer.main && reports(offer)) ? only : null
}

const isPerson = (offer: Offer, { book }: Place) => {
  const chain = chainOf(offer, book)
  return offer.kind === 'person' && chain !== null && book.look(chain)?.class === 'person'
}

/** The sentence before that has words of the writer’s own, or null when quoted words reach too far. */
function lastOutsideQuotes({ sentence }: Asker, { parsed, inSpeech }: Place): number | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - 1 - farthest); at -= 1)
    if (parsed.sentences[at]?.tokens.some(({ span, upos }) => upos === 'VERB' && !inSpeech(span))) return at
  return null
}

import { overlaps } from '@/lib/model/span'
import type { Asker } from './asker'
import { chainOf, type Offer } from './offer'
import type { Place } from './place'
import type { Rival } from './settle'

/** Below this share the evidence speaks against it. */
const least = 0.2

/**
 * « Le bac est sûr », dit Luc Roy. « Il tiendra dix ans », ajoute-t-il: who speaks on is whoever spoke last, when nobody
 * else has been named since. Whom the quoted words name is spoken of. Null when another person stands between.
 */
export function soleSpeaker(rivals: readonly Rival[], asker: Asker, { book, parsed }: Place): Rival | null {
  const { use, speaks, speaker, wanted } = asker
  if (use !== 'subject' || !speaks || speaker === null || speaker.chain === null) return null
  if (wanted.gender === null || wanted.number !== 'Sing' || book.look(speaker.chain)?.class !== 'person')
    return null
  const [first] = rivals
  if (!first || first.referent.chain !== speaker.chain || first.share < least) return null
  // Who spoke is told by a name or a noun, and not by a pronoun that was guessed.
  const named = first.referent.offers.findLast(
    ({ pronoun, span }) =>
      !pronoun && parsed.quotations.some(one => one.speaker && overlaps(one.speaker, span)),
  )
  if (!named || named.sentence < asker.sentence - farthest) return null
  const since = (offer: Offer) =>
    offer.span.start >= named.span.start &&
    !offer.quoted &&
    chainOf(offer, book) !== speaker.chain &&
    (offer.kind === 'person' || offer.called || offer.acts)
  return rivals.some(
    ({ referent, share }) => share > asLikely && referent !== first.referent && referent.offers.some(since),
  )
    ? null
    : first
}

/** Below this somebody who agrees is not thought of. */
const asLikely = 0.02
/** Sentences since the one in which the speaker is named. */
const farthest = 5

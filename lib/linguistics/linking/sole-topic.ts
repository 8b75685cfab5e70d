import type { Asker } from './asker'
import type { ChainBook } from './chain-book'
import { chainOf, type Offer } from './offer'
import type { Rival } from './settle'

/** So much of all the evidence, and so much of what it gives to the two likeliest, a topic has at least. */
const least = { share: 0.55, lead: 0.65 }
/** Below this share the evidence leaves somebody out … */
const stillMeant = 0.03
/** … and below this what stands in the same clause as the topic. */
const asLikely = 0.1
/** From here on a verb is said of persons. */
const ofPersons = 1
/** Of a name: more than this and it may be somebody’s. */
const likePerson = 0.05

/**
 * "L’opération coûte 320 000 euros. Elle est financée par …": for a pronoun that is a subject, the thing that alone of all
 * that agree is the subject of the sentence before, or of a clause before in its own, when most of the evidence is for it,
 * too. Null when two have that place, when its verb governs another that agrees ("Le camion a percuté un bus. Il …"), or
 * where somebody could be meant.
 */
export function soleTopic(rivals: readonly Rival[], asker: Asker, book: ChainBook): Rival | null {
  const { use, wanted, lean } = asker
  if (use !== 'subject' || wanted.number !== 'Sing' || wanted.gender === null || lean >= ofPersons)
    return null
  const [first, second] = rivals
  if (!first || first.share < least.share) return null
  if (second && first.share / (first.share + second.share) < least.lead) return null
  if (first.mention.gender !== wanted.gender || !isThing(first.mention, book)) return null
  const others = rivals.filter(({ share }) => share >= stillMeant).slice(1)
  const hold = (fits: (offer: Offer) => boolean, { referent }: Rival) => referent.offers.some(fits)
  if (hold(isSomebody, first) || others.some(one => hold(isSomebody, one))) return null
  if (others.some(one => one.share >= asLikely && hold(offer => isGoverned(offer, asker), one))) return null
  return hold(offer => isTopic(offer, asker), first) &&
    !others.some(one => hold(offer => isTopic(offer, asker), one))
    ? first
    : null
}

function isThing(offer: Offer, book: ChainBook): boolean {
  const chain = chainOf(offer, book)
  return chain === null || book.look(chain)?.class !== 'person'
}

const isSomebody = ({ kind, called, acts, entity, personal }: Offer) =>
  kind === 'person' || called || acts || (kind === null && entity !== null && personal >= likePerson)

function isTopic(
  { pronoun, unknown, role, aside, main, sentence: at, clause: own }: Offer,
  { sentence, clause }: Asker,
): boolean {
  if ((pronoun && unknown) || role !== 'subject' || aside) return false
  return at === sentence - 1 ? main : at === sentence && own !== clause
}

function isGoverned({ pronoun, role, placed, sentence: at }: Offer, { sentence }: Asker): boolean {
  const governed = role === 'object' || role === 'agent' || (role === 'oblique' && !placed)
  return governed && !pronoun && at >= sentence - 1
}

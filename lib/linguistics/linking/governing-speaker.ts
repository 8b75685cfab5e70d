import type { Asker } from './asker'
import { isOneOf } from './kinds'
import type { Offer } from './offer'
import type { Place } from './place'
import type { Rival } from './settle'

/** Below this share the evidence speaks against it. */
const least = 0.1

/**
 * "Ida Roux said she was sorry": in a language whose "she" and "he" are persons only, the subject of what is said, or thought, is
 * who says it. Null where it is told to somebody ("Roux told Brenn she was late"), and in the words of a speaker.
 */
export function governingSpeaker(
  rivals: readonly Rival[],
  asker: Asker,
  { tree, grammar }: Place,
): Rival | null {
  const { use, quoted, wanted, sentence, clause, at } = asker
  if (use !== 'subject' || quoted || wanted.person !== true || wanted.number !== 'Sing') return null
  const said = tree.tokens[clause]
  const verb = said?.deprel.startsWith('ccomp') ? said.head : -1
  if (!isOneOf(tree.tokens[verb], grammar.sayingVerbs)) return null
  const beside = (offer: Offer) =>
    offer.sentence === sentence &&
    offer.clause === verb &&
    offer.role === 'subject' &&
    offer.kind === 'person'
  const [only, ...more] = rivals.filter(({ referent }) => referent.offers.some(beside))
  if (!only || more.length > 0 || only.share < least) return null
  const named = only.referent.offers.some(offer => beside(offer) && !offer.pronoun)
  const between = ({ sentence: where, head, kind }: Offer) =>
    where === sentence && head > verb && head < at && kind === 'person'
  return named && !rivals.some(({ referent }) => referent.offers.some(between)) ? only : null
}

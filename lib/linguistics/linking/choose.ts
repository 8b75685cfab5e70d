import type { LinkReason } from '@/lib/model/document'
import { agrees } from './agreement'
import type { ChainBook } from './chain-book'
import { chainOf, type Offer } from './offer'
import { type Asker, weightOf } from './weigh'

/** One referent in view: all its offers together. */
type Rival = { offer: Offer; weight: number; times: number }

export type Choice =
  | { kind: 'link'; offer: Offer; margin: number; reason: LinkReason }
  | { kind: 'tie'; rivals: Offer[] }
  | { kind: 'nobody' }

/** The best must be this far before the next, as a share of its own weight. */
const leastMargin = 0.5

/** Weighs what agrees, referent by referent, and refuses where two come close. */
export function choose(offers: readonly Offer[], asker: Asker, book: ChainBook): Choice {
  const fitting = offers.map(offer => asKnownNow(offer, book)).filter(offer => agrees(offer, asker.wanted))
  const rivals = rivalsOf(withoutMembers(fitting), asker, book)
  if (mindful(rivals, asker)) rivals.sort((a, b) => b.weight - a.weight)
  const [best, next] = rivals
  if (!best || best.weight < 0.22) return { kind: 'nobody' }
  const margin = next ? 1 - next.weight / best.weight : 1
  if (margin < leastMargin || best.offer.unknown) {
    const close = rivals.filter(({ weight }) => 1 - weight / best.weight < leastMargin)
    return { kind: 'tie', rivals: close.map(({ offer }) => offer) }
  }
  return { kind: 'link', offer: best.offer, margin, reason: reasonOf(best, next, offers, asker) }
}

/** Where "Ann and Bob" fits, Ann alone is no rival. */
function withoutMembers(fitting: readonly Offer[]): Offer[] {
  const inside = new Set(
    fitting.flatMap(({ sentence, group }) => (group ?? []).map(head => `${sentence}:${head}`)),
  )
  return fitting.filter(({ sentence, head, group }) => group !== null || !inside.has(`${sentence}:${head}`))
}

/**
 * "La fondation, présidée par Claire Vial, … Elle": where a thing or a body stands first, a person told by the way is
 * as likely as one told in the open.
 */
function mindful(rivals: readonly Rival[], { wanted: { person }, use }: Asker): boolean {
  if (person !== null || use === 'noun' || rivals[0]?.offer.kind === 'person') return false
  const hidden = rivals.filter(
    ({ offer }) => offer.kind === 'person' && (offer.aside || offer.role === 'owner'),
  )
  for (const rival of hidden) rival.weight *= 1.8
  return hidden.length > 0
}

/** A link in between may have told the gender of a name. */
function asKnownNow(offer: Offer, book: ChainBook): Offer {
  const chain = offer.gender === null ? chainOf(offer, book) : null
  const gender = chain === null ? null : (book.look(chain)?.gender ?? null)
  return gender === null ? offer : { ...offer, gender }
}

function rivalsOf(fitting: readonly Offer[], asker: Asker, book: ChainBook): Rival[] {
  const byReferent = new Map<string, Rival>()
  for (const offer of fitting) {
    const chain = chainOf(offer, book)
    const key = chain === null ? `${offer.sentence}:${offer.head}:${offer.group?.length ?? 0}` : `c${chain}`
    const weight = weightOf(offer, asker)
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

function reasonOf(best: Rival, next: Rival | undefined, offers: readonly Offer[], asker: Asker): LinkReason {
  const own = best.offer.sentence === asker.sentence && best.offer.clause === asker.clause
  if (!next) return offers.length > 1 && asker.wanted.verb ? 'meaning' : 'only-one'
  if (own && best.offer.role === 'subject') return 'own-subject'
  if (best.times > 1 && next.times === 1) return 'topic'
  if (best.offer.sentence > next.offer.sentence) return 'nearest'
  if (best.offer.role === 'subject' && next.offer.role !== 'subject') return 'subject'
  return best.offer.kind === next.offer.kind ? 'nearest' : 'meaning'
}

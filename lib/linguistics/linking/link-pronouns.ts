import type { MentionForm, RefusalReason } from '@/lib/model/document'
import { allowedFor } from './allowed'
import { type Asker, askerOf } from './asker'
import type { ChainBook } from './chain-book'
import { isEmpty, isEmptyObject } from './empty-pronouns'
import type { Found } from './find-pronoun'
import { aheadOf } from './forward'
import { governingSpeaker } from './governing-speaker'
import { chainOf, type Offer, startChain } from './offer'
import type { Place } from './place'
import { keyOf } from './referents'
import { reportingSpeaker } from './reporting-speaker'
import { type Rival, settle } from './settle'
import { soleSpeaker } from './sole-speaker'
import { soleSubject } from './sole-subject'
import { soleTopic } from './sole-topic'
import { standIn } from './stand-in'

/** What share of all the evidence the best must have, and how much of what it gives to the two likeliest. */
const least = { share: 0.5, lead: 0.92 }
/** Of a person with a name, for whom most speaks, a little less lead will do … */
const person = { share: 0.75, lead: 0.87 }
/** … and of a noun more is wanted where persons and things alike may be meant ("elle"). */
const noun = { share: 0.8, lead: 0.95 }
/** How sure a link is that the place alone decides. */
const leastByPlace = 0.72

function isSure({ share, mention }: Rival, lead: number, { wanted, use }: Asker, book: ChainBook): boolean {
  const reaches = (bar: typeof least) => share >= bar.share && lead >= bar.lead
  if (use !== 'subject') return reaches(least)
  const chain = chainOf(mention, book)
  const told = chain === null ? null : (book.look(chain)?.class ?? null)
  if (told === 'person') return reaches(least) || reaches(person)
  return reaches(told === null && mention.entity === null && wanted.person === null ? noun : least)
}

/** Judges one pronoun or possessive: a link, a refusal with its reason, or nothing when it stands for nobody. */
export function linkPronoun(at: number, found: Found, place: Place): void {
  const { tree, book, grammar } = place
  const { use, as } = found
  const token = tree.tokens[at]
  if (!token) return
  const form: MentionForm = as === 'possessive' ? 'possessive' : 'pronoun'
  const refuse = (reason: RefusalReason, rivals: readonly Offer[]) =>
    book.refuse({
      span: token.span,
      sentence: tree.index,
      form,
      reason,
      rivals: rivals.map(({ span }) => span),
    })
  const empty =
    as === 'subject' ? isEmpty(tree, at, grammar) : as === 'object' && isEmptyObject(tree, at, use, grammar)
  if (empty) {
    refuse('impersonal', [])
    return
  }
  const asker = askerOf(at, found, place)
  const ahead = as === 'free' || as === 'object' ? null : aheadOf(tree, at, place.own, asker.wanted, grammar)
  const { rivals, carriers, reason } = settle(allowedFor(asker, place), asker, place)
  const placed =
    soleSubject(rivals, asker) ??
    soleTopic(rivals, asker, book) ??
    soleSpeaker(rivals, asker, place) ??
    reportingSpeaker(rivals, asker, place) ??
    governingSpeaker(rivals, asker, place)
  const [first] = rivals
  const best = placed ?? first
  const next = rivals.find(rival => rival !== best)
  const lead = best ? best.share / (best.share + (next?.share ?? 0)) : 0
  const sure = best !== undefined && (best === placed || isSure(best, lead, asker, book))
  const same = best?.referent.chain ?? null
  if (ahead && !(sure && same !== null && same === chainOf(ahead, book))) {
    refuse('forward', [ahead])
    place.give(standIn(asker, place, [{ of: ahead, share: 1 }]))
    return
  }
  if (!sure) {
    const close = rivals.filter(({ share }) => share > 0.1).map(({ mention }) => mention)
    refuse(close.length ? 'tie' : 'nobody', close)
    place.give(standIn(asker, place, sharesOf(rivals)))
    return
  }
  const { mention: offer, share } = best
  const chain = chainOf(offer, book) ?? startChain(offer, place)
  // A gender that the link itself tells is believed when hardly anybody else could be meant.
  const isPerson = offer.kind === 'person' || book.look(chain)?.class === 'person'
  if (asker.wanted.gender && isPerson && share > 0.8 && use.number === 'Sing')
    book.setGender(chain, asker.wanted.gender)
  book.addHead(chain, at, {
    span: token.span,
    sentence: tree.index,
    form,
    confidence:
      best === placed ? Math.max(leastByPlace, confidenceOf(share, lead)) : confidenceOf(share, lead),
    margin: rounded(1 - (next?.share ?? 0) / share),
    reason,
  })
  linkBack(carriers.subject, chain, best.referent.key, place)
  place.give(known(standIn(asker, place, []), offer, asker))
}

const known = (own: Offer, { kind, gender }: Offer, { wanted }: Asker): Offer => ({
  ...own,
  kind,
  gender: wanted.gender ?? gender,
  unknown: false,
})

/** Of a pronoun that stays open: whom it may mean, for the pronouns behind it. */
function sharesOf(rivals: readonly Rival[]): Offer['shares'] {
  return rivals.flatMap(({ mention, share }) => (share > 0.02 ? [{ of: mention, share }] : []))
}

/** From 0.6 at the least share and lead to 0.95. */
function confidenceOf(share: number, lead: number): number {
  const beyond = (value: number, least: number) => (value - least) / (1 - least)
  return rounded(0.6 + 0.175 * (beyond(share, least.share) + beyond(lead, least.lead)))
}

const rounded = (value: number) => Math.round(100 * value) / 100

/** "He was wounded. He recovered, as Reyes said": a pronoun just before, that most likely is the same, is open no more. */
function linkBack(before: Offer | null, chain: number, key: string, { book, tree }: Place): void {
  if (!before?.unknown || chainOf(before, book) !== null || tree.index - before.sentence > 1) return
  const share = before.shares
    .filter(({ of }) => keyOf(of, book) === key)
    .reduce((sum, { share }) => sum + share, 0)
  if (share < 0.8) return
  const { span, sentence, head } = before
  book.unrefuse(span)
  book.addHead(chain, head, {
    span,
    sentence,
    form: 'pronoun',
    confidence: 0.6,
    margin: rounded(share),
    reason: 'topic',
  })
}

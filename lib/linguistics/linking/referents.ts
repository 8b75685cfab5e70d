import { agrees, type Wanted } from './agreement'
import type { Asker } from './asker'
import type { ChainBook } from './chain-book'
import { chainOf, type Offer } from './offer'

/** One referent in view: its offers that a word may mean, in the order of the text. */
export type Referent = {
  key: string
  chain: number | null
  /** Nouns and names, then pronouns that are linked to it. */
  offers: readonly Offer[]
  last: Offer
  /** "Miller n’était pas de la délégation de Roe. Il …": the only person that the sentence before is about. */
  sole: boolean
  /** What pronouns before think of it, 0 to 1: the share that the last subject gave it, and the last of any other place. */
  carried: { subject: number; other: number }
}

/** The last pronouns before that could mean the same, linked or not. */
export type Carriers = { subject: Offer | null; other: Offer | null }
export type InView = { referents: Referent[]; carriers: Carriers; nobody: number }

/**
 * Gathers the offers that agree by whom they mean. A pronoun that nobody was found for is nobody of its own: it hands on
 * whom it may have meant, each with a share.
 */
export function referentsOf(
  offers: readonly Offer[],
  allowed: (offer: Offer) => boolean,
  { wanted, sentence }: Asker,
  book: ChainBook,
): InView {
  const fits = (offer: Offer) =>
    !offer.said && allowed(offer) && agrees(asKnownNow(offer, book), wanted) && !isOther(offer, wanted, book)
  const fitting = offers.filter(fits)
  const carriers: Carriers = {
    subject: fitting.findLast(({ pronoun, role }) => pronoun && role === 'subject') ?? null,
    other: fitting.findLast(({ pronoun, role }) => pronoun && role !== 'subject') ?? null,
  }
  const [bySubject, byOther] = [carriers.subject, carriers.other].map(carrier =>
    sharesOf(carrier, fits, book),
  )
  const found = new Map<string, Offer[]>()
  const handedOn = [carriers.subject, carriers.other].flatMap(carrier => carrier?.shares ?? [])
  const likely = handedOn.filter(({ of, share }) => share > 0.25 && fits(of)).map(({ of }) => of)
  for (const seen of [...withoutMembers(fitting), ...likely]) {
    if (seen.pronoun && seen.unknown && chainOf(seen, book) === null) continue
    const offer = asKnownNow(seen, book)
    const key = keyOf(offer, book)
    const known = found.get(key)
    if (!known) found.set(key, [offer])
    else if (!known.some(({ span }) => span.start === offer.span.start)) known.push(offer)
  }
  const sole = soleSubject(found, sentence)
  const referents = [...found].flatMap(([key, own]): Referent[] => {
    const offers = own.toSorted((a, b) => a.span.start - b.span.start)
    const last = offers.at(-1)
    const carried = { subject: bySubject?.get(key) ?? 0, other: byOther?.get(key) ?? 0 }
    return last ? [{ key, chain: chainOf(last, book), offers, last, sole: key === sole, carried }] : []
  })
  const carried = referents.reduce((sum, referent) => sum + referent.carried.subject, 0)
  return { referents, carriers, nobody: carriers.subject ? Math.max(0, 1 - carried) : 0 }
}

/** Before any chain of it, a referent is told by its words ("the dam … the dam"), or by the place of its only mention. */
export function keyOf(offer: Offer, book: ChainBook): string {
  const chain = chainOf(offer, book)
  if (chain !== null) return `c${chain}`
  return offer.words && offer.definite
    ? `${offer.number} ${offer.words}`
    : `${offer.sentence}:${offer.head}:${offer.group?.length ?? 0}`
}

/** Who alone of all persons is the subject of the clause that the sentence before hangs on. */
function soleSubject(found: ReadonlyMap<string, readonly Offer[]>, sentence: number): string | null {
  const keys = [...found].flatMap(([key, offers]) => {
    const told = offers.some(
      offer =>
        !offer.pronoun &&
        offer.sentence === sentence - 1 &&
        offer.role === 'subject' &&
        offer.main &&
        offer.kind === 'person',
    )
    return told ? [key] : []
  })
  return keys.length === 1 ? (keys[0] ?? null) : null
}

function sharesOf(
  carrier: Offer | null,
  fits: (offer: Offer) => boolean,
  book: ChainBook,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  if (!carrier) return shares
  if (!carrier.unknown || chainOf(carrier, book) !== null) return shares.set(keyOf(carrier, book), 1)
  for (const { of, share } of carrier.shares) {
    const key = keyOf(of, book)
    if (fits(of)) shares.set(key, (shares.get(key) ?? 0) + share)
  }
  return shares
}

/** Where "Ann and Bob" fits, Ann alone is no rival. */
function withoutMembers(fitting: readonly Offer[]): Offer[] {
  const inside = new Set(
    fitting.flatMap(({ sentence, group }) => (group ?? []).map(head => `${sentence}:${head}`)),
  )
  return fitting.filter(({ sentence, head, group }) => group !== null || !inside.has(`${sentence}:${head}`))
}

/** "cette personne", once it is known to be Paul, is no "elle". */
function isOther(offer: Offer, { gender, number }: Wanted, book: ChainBook): boolean {
  const chain = chainOf(offer, book)
  const known = chain === null ? undefined : book.look(chain)
  return (
    number === 'Sing' &&
    gender !== null &&
    known?.class === 'person' &&
    known.gender !== null &&
    known.gender !== gender
  )
}

/** A link in between may have told the gender of a name. */
function asKnownNow(offer: Offer, book: ChainBook): Offer {
  const chain = offer.gender === null ? chainOf(offer, book) : null
  const gender = chain === null ? null : (book.look(chain)?.gender ?? null)
  return gender === null ? offer : { ...offer, gender }
}

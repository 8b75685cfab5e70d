import type { Phrase, TokenRange } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import type { ChainBook } from './chain-book'
import type { Kind } from './kinds'

export type Role = 'subject' | 'object' | 'agent' | 'oblique' | 'owner' | 'inner'

/** A noun phrase, or a pronoun already judged, that a later word could mean. */
export type Offer = {
  sentence: number
  paragraph: number
  head: number
  tokens: TokenRange
  span: Span
  role: Role
  /** Its predicate, by token index; -1 without one. */
  clause: number
  /** Inside a relative clause or a participle: told by the way. */
  aside: boolean
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  kind: Kind
  entity: number | null
  /** Several joined by "and": the heads. */
  group: readonly number[] | null
  /** A pronoun that nobody was found for. */
  unknown: boolean
  /** Whom such a pronoun may have meant, each with a share. */
  shares: readonly { of: Offer; share: number }[]
  /** Said of somebody else: "a captain" of "he was a captain" and of "as a captain". */
  said: boolean
  /** One of three and more side by side. */
  listed: boolean
  /** In the words of a speaker. */
  quoted: boolean
  /** Its noun with what hangs on it, without article: "dam of ardel". */
  words: string
  /** Of the clause that the sentence hangs on. */
  main: boolean
  pronoun: boolean
  definite: boolean
  /** "avoir faim", "no air": hardly ever meant by a later word. */
  bare: boolean
  /** After a preposition that tells where or when. */
  placed: boolean
  /** Subject of a verb that only somebody can be the subject of. */
  acts: boolean
  /** A person's name, however doubtful. */
  called: boolean
  /** Of a name: how much the network that marks names takes it for a person's, 0 to 1. */
  personal: number
}

/** Entities by their words, phrases of clauses by their heads: one sentence's. */
export type Known = { entityAt: ReadonlyMap<number, number>; phraseAt: ReadonlyMap<number, Phrase> }

/** The chain of an offer, null while it stands alone. */
export function chainOf(offer: Offer, book: ChainBook): number | null {
  if (offer.group) return book.ofSpan(offer.span)
  return offer.entity === null ? book.ofHead(offer.sentence, offer.head) : book.ofEntity(offer.entity)
}

/** A chain that begins with this offer. */
export function startChain(offer: Offer, { book }: { book: ChainBook }): number {
  const { sentence, group, gender, number } = offer
  const chain = book.startOf(offer, gender, number, group !== null)
  if (group) book.setMembers(chain, sentence, group)
  return chain
}

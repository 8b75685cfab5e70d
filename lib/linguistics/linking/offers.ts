import type { PronounUse } from '@/lib/languages/fr/pronouns'
import type { Clause, Parsed, Phrase } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { singular } from '../naming/class-names'
import { lookupForm } from '../lookup-form'
import type { ChainBook } from './chain-book'

/** A noun phrase that a later pronoun could mean. */
export type Offer = {
  phrase: Phrase
  sentence: number
  chain: number | null
  subject: boolean
  person: boolean
  /** An organisation or a country: it says and thinks, but does not walk. */
  collective: boolean
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
}

/** What the subject and complements of a clause offer; names in genitives, appositions and relatives do not stand there. */
export function offersOf(clause: Clause, parsed: Parsed, book: ChainBook, grammar: Grammar): Offer[] {
  const { phrase, kind, shared } = clause.subject
  const subject =
    phrase && !shared && (kind === 'noun' || kind === 'pronoun')
      ? [toOffer(phrase, true, clause, parsed, book, grammar)]
      : []
  const others = clause.complements.flatMap(complement =>
    complement.phrase && complement.role !== 'attribute' && complement.role !== 'infinitive'
      ? [toOffer(complement.phrase, false, clause, parsed, book, grammar)]
      : [],
  )
  return [...subject, ...others].filter(offer => offer !== null)
}

function toOffer(
  phrase: Phrase,
  subject: boolean,
  clause: Clause,
  parsed: Parsed,
  book: ChainBook,
  grammar: Grammar,
): Offer | null {
  const head = parsed.sentences[clause.sentence]?.tokens[phrase.head]
  const chain = book.of(phrase)
  if (!head || phrase.person !== 3) return null
  // A pronoun that means nobody known offers nothing.
  if (head.upos === 'PRON' && chain === null) return null
  const known = chain === null ? undefined : book.look(chain)
  const entity = phrase.entity === null ? undefined : parsed.entities[phrase.entity]
  if (entity && /^(?:date|quantity|money|percent)$/.test(entity.class)) return null
  // "his head" is no chief: a function after a possessive is too doubtful to offer a person.
  const owned = parsed.sentences[clause.sentence]?.tokens[phrase.tokens.from]?.feats.Poss === 'Yes'
  const role = !owned && grammar.roleNouns.has(singular(lookupForm(head.form)))
  return {
    phrase,
    sentence: clause.sentence,
    chain,
    subject,
    person: known?.class === 'person' || entity?.class === 'person' || role,
    collective: /^(?:organisation|place)$/.test(known?.class ?? entity?.class ?? ''),
    gender: known?.gender ?? (entity?.class === 'person' && !role ? null : phrase.gender),
    number: phrase.coordinated ? 'Plur' : (known?.number ?? phrase.number),
  }
}

/** What the verb of the pronoun wants for a subject. */
export type Want = 'walker' | 'thinker' | 'anything'

export function fits(offer: Offer, use: PronounUse, wants: Want): boolean {
  if (offer.number !== null && offer.number !== use.number) return false
  if (use.gender && offer.gender && offer.gender !== use.gender) return false
  if (use.person === false && offer.person) return false
  if (use.person === true || wants === 'walker') return offer.person
  // "Le communiqué condamne ce qu'il juge …": a subject of the same sentence may think as well; that is judged there.
  return wants === 'anything' || offer.person || offer.collective
}

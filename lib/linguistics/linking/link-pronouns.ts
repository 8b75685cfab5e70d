import type { PronounUse } from '@/lib/languages/fr/pronouns'
import type { Clause, Entity, Parsed, Phrase } from '@/lib/model/document'
import { contains } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ChainBook } from './chain-book'
import { fits, type Offer, offersOf, type Want } from './offers'

/**
 * Gives each personal pronoun that is a subject the referent that alone fits it, by gender, number and what its verb
 * wants, from its own sentence or the two before. Where two could own it, nobody does: a refusal costs one question,
 * a wrong link marks a right learner wrong.
 */
export function linkPronouns(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  for (const [index, clause] of parsed.clauses.entries()) {
    const { phrase, kind, shared } = clause.subject
    if (kind !== 'pronoun' || !phrase || shared || phrase.coordinated) continue
    const token = parsed.sentences[clause.sentence]?.tokens[phrase.head]
    const use = grammar.personalPronouns.get(lookupForm(token?.form ?? ''))
    if (!use || isCataphora(parsed, index)) continue
    const found = referentOf(parsed, index, phrase, use, wantOf(clause, use, grammar), book, grammar)
    if (!found) continue
    const unsure = use.gender && !found.offer.gender ? 0.15 : 0
    const confidence = Math.round(100 * (found.confidence - unsure)) / 100
    if (confidence < 0.5) continue
    const chain = book.ofOrNew(found.offer.phrase, found.offer.sentence)
    book.add(chain, { span: phrase.span, sentence: clause.sentence, form: 'pronoun', confidence })
  }
}

function wantOf(clause: Clause, use: PronounUse, grammar: Grammar): Want {
  if (use.number === 'Plur') return 'anything'
  const { lemma, passive } = clause.verb
  if (passive) return 'anything'
  if (grammar.sayingVerbs.has(lemma) || grammar.thinkingVerbs.has(lemma)) return 'thinker'
  return grammar.motionVerbs.has(lemma) ? 'walker' : 'anything'
}

/** "Quand il est arrivé, Roy …": the pronoun may look forward. */
function isCataphora(parsed: Parsed, index: number): boolean {
  const clause = parsed.clauses[index]
  if (clause?.kind !== 'subordinate') return false
  if (parsed.clauses.some((other, at) => at < index && other.sentence === clause.sentence)) return false
  // Only a clause that opens its sentence looks forward.
  const start = parsed.sentences[clause.sentence]?.span.start ?? 0
  return clause.span.start - start < 20
}

type Referent = { offer: Offer; confidence: number }

function referentOf(
  parsed: Parsed,
  index: number,
  pronoun: Phrase,
  use: PronounUse,
  want: Want,
  book: ChainBook,
  grammar: Grammar,
): Referent | null {
  const clause = parsed.clauses[index]
  if (!clause) return null
  // Words in a quotation have their own referents, and the frame around it has others.
  const before = parsed.clauses.filter(
    (other, at) =>
      at < index && other.quotation === clause.quotation && other.verb.span.start < pronoun.span.start,
  )
  for (let back = 0; back <= 2; back++) {
    const zone = before.filter(other => other.sentence === clause.sentence - back)
    const offers = zone
      .flatMap(other => offersOf(other, parsed, book, grammar))
      .filter(offer => offer.phrase.span.end <= pronoun.span.start)
    const fitting = offers.filter(offer => fits(offer, use, want))
    const chosen = governing(parsed, clause, fitting) ?? chooseOne(fitting)
    if (chosen === 'tie') return null
    // A thing of the pronoun's own sentence agrees with it: rather doubt what the verb wants than look further back.
    const agreeing = offers.some(offer => offer.subject && fits(offer, use, 'anything'))
    if (!chosen && back === 0 && agreeing && use.person !== true) return null
    if (chosen) {
      if (chosen.person && otherPerson(parsed, chosen, pronoun, book, grammar)) return null
      if (back > 0 && rivalBefore(parsed, clause, pronoun, chosen, want, book)) return null
      const base = back === 0 ? 0.85 : back === 1 ? 0.8 : 0.55
      // An object of a sentence before is seldom who the next one goes on about.
      return { offer: chosen, confidence: chosen.subject ? base : base - (back === 0 ? 0.2 : 0.3) }
    }
  }
  return null
}

/** "les États ont averti qu'ils …": the subject of the verb that governs the clause comes before all other subjects. */
function governing(parsed: Parsed, clause: Clause, fitting: readonly Offer[]): Offer | 'tie' | null {
  const parent =
    clause.kind === 'complement' && clause.parent !== null ? parsed.clauses[clause.parent] : undefined
  const subject = parent?.subject.phrase
  const offer = fitting.find(({ phrase }) => phrase === subject)
  if (!offer) return null
  const rivals = distinct(fitting.filter(other => other.person && other.phrase !== subject))
  return rivals.some(rival => rival.chain === null || rival.chain !== offer.chain) ? 'tie' : offer
}

/** The one person among the offers, else the nearest subject; several persons are a tie. */
function chooseOne(offers: readonly Offer[]): Offer | 'tie' | null {
  const persons = distinct(offers.filter(offer => offer.person))
  if (persons.length > 1) return 'tie'
  const things = distinct(offers.filter(offer => !offer.person))
  const subjects = things.filter(offer => offer.subject)
  const [person] = persons
  if (person) return subjects.length ? 'tie' : person
  if (subjects.length) return subjects.length === 1 ? (subjects[0] ?? null) : 'tie'
  return things.length > 1 ? 'tie' : (things[0] ?? null)
}

function distinct(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>()
  return offers.filter(offer => {
    const key = offer.chain === null ? `${offer.phrase.span.start}` : `c${offer.chain}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function _maybePerson(entity: Entity): boolean {
  return (
    entity.class === 'person' ||
    entity.class === 'other' ||
    (entity.class === 'place' && entity.confidence < 0.6)
  )
}

/** A person; beside a referent of unknown gender, also a name of doubtful class. */
function maybePerson(entity: Entity, chosen: Offer): boolean {
  if (entity.class === 'person' || chosen.gender !== null) return entity.class === 'person'
  return entity.class === 'other' || (entity.class === 'place' && entity.confidence < 0.6)
}

/**
 * Another person named in the sentence of the chosen one, whom the clauses did not show. A name after "de" or "of" does
 * not offer itself, unless the gender of the chosen one is unknown: then any other name is a doubt.
 */
function otherPerson(
  parsed: Parsed,
  chosen: Offer,
  pronoun: Phrase,
  book: ChainBook,
  grammar: Grammar,
): boolean {
  const tokens = parsed.sentences[chosen.sentence]?.tokens ?? []
  return parsed.entities.some((entity, index) => {
    if (
      entity.sentence !== chosen.sentence ||
      !maybePerson(entity, chosen) ||
      entity.span.end > pronoun.span.start
    )
      return false
    const chain = book.ofEntity(index)
    if (chain === chosen.chain || contains(chosen.phrase.span, entity.span)) return false
    const gender = chain === null ? null : book.look(chain)?.gender
    if (gender && pronoun.gender && gender !== pronoun.gender) return false
    const before = lookupForm(tokens[entity.tokens.from - 1]?.form ?? '')
    const after = lookupForm(tokens[entity.tokens.to]?.form ?? '')
    const genitive = grammar.genitives.has(before) || after === "'s"
    return !genitive || chosen.gender === null
  })
}

/**
 * Something in the pronoun's own sentence, before it, that could be meant instead of a referent further back: a person's
 * name, even in a genitive, or, when the verb takes anything, a noun of the pronoun's gender ("ce projet, dont on dit qu'il …").
 */
function rivalBefore(
  parsed: Parsed,
  clause: Clause,
  pronoun: Phrase,
  chosen: Offer,
  want: Want,
  book: ChainBook,
): boolean {
  const names = parsed.entities.some((entity, index) => {
    if (
      entity.sentence !== clause.sentence ||
      entity.class !== 'person' ||
      entity.span.end > pronoun.span.start
    )
      return false
    const chain = book.ofEntity(index)
    const gender = chain === null ? null : book.look(chain)?.gender
    return (
      chain !== chosen.chain &&
      (!gender || !pronoun.gender || gender === pronoun.gender) &&
      pronoun.number !== 'Plur'
    )
  })
  if (names || want !== 'anything') return names
  return (parsed.sentences[clause.sentence]?.tokens ?? []).some(
    token =>
      token.upos === 'NOUN' &&
      token.span.end <= pronoun.span.start &&
      pronoun.gender !== null &&
      token.feats.Gender === pronoun.gender &&
      token.feats.Number === pronoun.number,
  )
}

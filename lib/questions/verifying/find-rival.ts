import { placesOf, sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Clause, Document, EntityClass } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import { type ArticleIndex, indexOf } from './article-index'
import type { CandidateView } from './candidate-view'
import { type Filler, fillersOf, type KeyPlace } from './key-place'
import { isSame, type Referent, referentAt } from './referents'
import { sameAnswer } from './same-answer'
import { coverage, mayCover, readStem, type StemWords } from './stem-words'
import { beginning, flat, wordsOf } from './words'

/** From this share on (by weight, names and numbers all there) a clause says what the stem asks about. */
const enough = 0.8
/** Words of a sentence say less than those of a clause. */
const nearlyAll = 0.95

/**
 * Another span of the article that answers the stem as well as the key does, or null. A small reader: the clauses with
 * the stem's verb, polarity and most of its words, and in each what stands in the key's slot, if it is of the key's class
 * and not the same person, thing, date or value.
 */
export function findRival(view: CandidateView, place: KeyPlace): Span | null {
  const { document, judging, stem } = view
  const index = indexOf(document)
  const asked = readStem(stem, index, judging)
  if (asked.words.length === 0) return null
  const key = keyOf(document, place, asked)
  const reader: Reader = { view, document, index, asked, place, key, own: ownClause(document, place) }
  return readOtherwise(reader) ?? inClauses(reader) ?? inSentences(reader) ?? inRoles(reader)
}

/** "Quelle commune …" – "la commune de Lenne": where a kind is asked for, the name inside says which class. */
function keyOf(document: Document, { span }: KeyPlace, { noun }: StemWords): Referent {
  const key = referentAt(document, span)
  if (key.class !== null || noun.length === 0) return key
  const name = placesOf(document)
    .entities.near(span)
    .find(entity => overlaps(entity.span, span) && !isFigure(entity.class) && entity.span.end === span.end)
  const rest = name ? key.text.length - (name.span.end - name.span.start) : 0
  // "le cours du Gard jusqu’à Lenne" is no place called Lenne.
  return name && rest <= 20 ? { ...key, class: name.class } : key
}

type Reader = {
  view: CandidateView
  document: Document
  index: ArticleIndex
  asked: StemWords
  place: KeyPlace
  key: Referent
  own: Clause | null
}

const ownClause = (document: Document, { clause }: KeyPlace) =>
  clause === null ? null : (document.clauses[clause] ?? null)

/** "Qui a vendu le phare ?" – "Ida Colle", where the clause has Ida Colle for its buyer: read, it answers somebody else. */
function readOtherwise(reader: Reader): Span | null {
  const { document, index, asked, key, view } = reader
  if (key.class !== 'person' || !view.judging.asksSubject.test(view.stem)) return null
  const { indexOfSentence } = placesOf(document)
  const own = sentencesAt(document, view.candidate.evidence).map(one => indexOfSentence.get(one) ?? -1)
  for (const at of clausesIn(own, document)) {
    const clause = document.clauses[at]
    const phrase = clause?.subject.phrase
    if (!phrase) continue
    const verb = beginning(flat(clause.verb.lemma))
    if (!asked.words.some(({ terms }) => terms.includes(verb))) continue
    if (coverage(asked, index.clauses[at] ?? new Set(), true) < nearlyAll) continue
    if (isSame(referentAt(document, phrase.span), key, document, view.judging)) return null
    if (answersToo(phrase.span, reader)) return phrase.span
  }
  return null
}

function inClauses(reader: Reader): Span | null {
  const { document, index, asked, own, place, view } = reader
  const slot = place.slot
  if (!own || !slot || own.verb.lemma === '') return null
  for (const at of clausesIn(mayCover(asked, index.sentencesWith, enough, true), document)) {
    const clause = document.clauses[at]
    if (!clause || clause === own || clause.verb.lemma !== own.verb.lemma) continue
    if (clause.verb.negated !== own.verb.negated) continue
    if (clause.confidence < 0.3 || overlaps(clause.verb.span, own.verb.span)) continue
    // "Lenne est un bourg" and "Le port de Lenne est …" are not said of one thing.
    if (slot.slot === 'attribute' && !sameSubject(clause, own, reader)) continue
    if (coverage(asked, index.clauses[at] ?? new Set(), true) < enough) continue
    const rival = isFigure(reader.key.class)
      ? figuresIn(at, reader)
      : fillersOf(clause)
          .filter(filler => sameSlot(filler, slot, view) && isTold(filler, clause, document))
          .map(({ span, phrase }) => phrase?.span ?? span)
    const found = rival.find(span => answersToo(span, reader))
    if (found) return found
  }
  return null
}

/** The indices of the clauses of some sentences, rising, and of their entities. */
function clausesIn(sentences: readonly number[], document: Document): number[] {
  const { clausesIn: inOne, indexOfClause } = placesOf(document)
  return sentences
    .flatMap(inOne)
    .map(clause => indexOfClause.get(clause) ?? -1)
    .sort((a, b) => a - b)
}

function entitiesIn(sentences: readonly number[], document: Document): number[] {
  const { entitiesIn: inOne, indexOfEntity } = placesOf(document)
  return sentences
    .flatMap(inOne)
    .map(entity => indexOfEntity.get(entity) ?? -1)
    .sort((a, b) => a - b)
}

function sameSubject(a: Clause, b: Clause, { document, view }: Reader): boolean {
  const [first, second] = [a.subject.phrase, b.subject.phrase]
  if (!first || !second) return false
  if (first.chain !== null && first.chain === second.chain) return true
  const [one, other] = [referentAt(document, first.span), referentAt(document, second.span)]
  return sameAnswer(one.text, other.text, view.judging)
}

/** Verbless places ("d’une capacité de …"), and clauses with another verb for the same. */
function inSentences(reader: Reader): Span | null {
  const { document, index, asked, key, view, place } = reader
  if (asked.words.length < 2) return null
  // Who does what is told by the clauses: other people of a sentence are not its doers.
  if (place.slot && slotsTell.has(key.class)) return null
  for (const at of entitiesIn(mayCover(asked, index.sentencesWith, nearlyAll, true), document)) {
    const entity = document.entities[at]
    if (entity?.class !== key.class) continue
    const sentence = document.sentences[entity.sentence]
    if (!sentence || view.candidate.evidence.some(span => overlaps(span, sentence.span))) continue
    if (coverage(asked, index.sentences[entity.sentence] ?? new Set(), true) < nearlyAll) continue
    const clause = index.clauseOfEntity[at] ?? -1
    if (clause >= 0 && coverage(asked, index.clauses[clause] ?? new Set(), false) < enough) continue
    if (answersToo(entity.span, reader)) return entity.span
  }
  return null
}

/** "Qui est le maire ?": every bearer of a function that the stem’s words describe. */
function inRoles(reader: Reader): Span | null {
  const { document, index, asked, key } = reader
  if (key.class !== 'person' || reader.view.candidate.class === 'said') return null
  for (const at of mayCover(asked, index.rolesWith, nearlyAll, true)) {
    const entity = document.entities[document.roles[at]?.entity ?? -1]
    if (!entity || coverage(asked, index.roles[at] ?? new Set(), true) < nearlyAll) continue
    if (answersToo(entity.span, reader)) return entity.span
  }
  return null
}

function figuresIn(clause: number, { document, index, key }: Reader): Span[] {
  const { entities, indexOfEntity } = placesOf(document)
  const own = document.clauses[clause]
  return (own ? entities.near(own.span) : [])
    .filter(entity => index.clauseOfEntity[indexOfEntity.get(entity) ?? -1] === clause)
    .filter(entity => entity.class === key.class)
    .map(({ span }) => span)
}

function answersToo(span: Span, { document, key, view, asked }: Reader): boolean {
  const rival = referentAt(document, span)
  // "Quels quais …": what is no name has to be called so.
  if (asked.noun.length > 0 && rival.class === null && !isCalled(rival, asked.noun)) return false
  // "Quelle armée …": "l’armée irakienne" is one, whether the reading took it for a name or not.
  const called =
    asked.noun.length > 0 && (rival.class === null || key.class === null) && isCalled(rival, asked.noun)
  if ((!called && !sameClass(rival, key)) || isSame(rival, key, document, view.judging)) return false
  // What the stem names is not what it asks for.
  return !namedInStem(rival, view)
}

const isCalled = ({ text }: Referent, noun: readonly string[]) =>
  wordsOf(text).some(word => noun.includes(beginning(word.flat)))

function namedInStem({ text }: Referent, { stem }: CandidateView): boolean {
  return ` ${flat(stem)} `.includes(flat(text))
}

const slotsTell: ReadonlySet<EntityClass | null> = new Set(['person', 'organisation'])
const figures: ReadonlySet<EntityClass | null> = new Set(['date', 'quantity', 'money', 'percent'])
const isFigure = (named: EntityClass | null) => figures.has(named)

function sameClass(rival: Referent, key: Referent): boolean {
  if (rival.value?.kind === 'amount' && key.value?.kind === 'amount')
    return (
      rival.value.unit === key.value.unit && (key.value.unit !== null || rival.value.noun === key.value.noun)
    )
  return rival.class === key.class
}

function sameSlot(filler: Filler, slot: Filler, { candidate, judging }: CandidateView): boolean {
  if (filler.slot !== slot.slot) return false
  const at = (preposition: string | null) => judging.placePrepositions.includes(preposition ?? '')
  return (
    filler.preposition === slot.preposition ||
    (candidate.class === 'place' && at(filler.preposition) && at(slot.preposition))
  )
}

/** A noun, or a pronoun of which it is known whom it means. */
function isTold({ phrase }: Filler, { sentence }: Clause, document: Document): boolean {
  if (!phrase) return false
  return phrase.chain !== null || document.sentences[sentence]?.tokens[phrase.head]?.upos !== 'PRON'
}

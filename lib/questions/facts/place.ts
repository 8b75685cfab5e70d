import type { Clause, Complement, Entity, EntityClass, Phrase } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { isRecipient } from './reading/is-recipient'
import { nounOf } from './reading/noun-of'
import { pairKey } from './reading/pair-key'
import { contentOf, phraseKey } from './reading/phrase-key'
import { plain, type Reader } from './reading/reader'

/** "Le président … a accueilli son homologue au Grand Palais du Peuple" → where; "dans une église copte" → where. */
export function place(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated || saysKind(reader, askable.clause)
      ? []
      : askable.clause.complements.flatMap(complement => ofComplement(reader, askable, complement)),
  )
}

function ofComplement(reader: Reader, askable: Askable, complement: Complement): Fact[] {
  const { clause } = askable
  const { phrase, preposition } = complement
  if (!phrase || !preposition || complement.role !== 'oblique') return []
  if (phrase.coordinated) return ofTwo(reader, askable, complement, phrase)
  // "a coûté trois millions à Norvane": whom it costs is no place where it does.
  if (isRecipient(reader, clause, complement)) return []
  const entity = phrase.entity === null ? null : (reader.document.entities[phrase.entity] ?? null)
  const named = placeIn(reader, clause, complement, entity)
  const key = named
    ? keyOfName(reader, complement, phrase, named)
    : keyOfNoun(reader, clause, complement, phrase)
  if (!key) return []
  const inTown = named !== null && isInTown(reader, clause, complement)
  const kind = isCountry(key.text, reader.document.article.language) ? 'country' : inTown ? 'town' : 'other'
  return clauseFact(reader, askable, {
    rule: named ? 'place' : 'place-noun',
    class: 'place',
    asked: { argument: 'place', kind, preposition },
    key,
    without: complement,
    // Below what a quiz shows where the place is that of what is spoken of.
    certainty: isOfObject(reader, clause, complement) ? 0.4 : named ? 1 : 0.8,
    // Another place would ask for another preposition ("en Iran", "au Qatar"): only a true statement is made of it.
    statement: { start: complement.span.start, end: complement.span.end },
    // "when she had gone to Arles": nobody knows which going is asked for.
    fits: ({ parts }) =>
      !holdsPlace(reader, clause, parts.rest, key.span) &&
      (clause.verb.tense !== 'pluperfect' || parts.rest.includes(' ')) &&
      // "Where did new inhabitants come?"
      (parts.rest !== '' || /\p{Lu}/u.test(askable.subject.phrase.text)),
  })
}

/** "dénonce la hausse des prix en Norvège": what is spoken of is there, and not who speaks. */
function isOfObject(
  { words }: Reader,
  { verb, complements }: Clause,
  { tokens, fronted }: Complement,
): boolean {
  return (
    !words.bareNouns &&
    !fronted &&
    (words.saying.has(verb.lemma) || words.discussing.has(verb.lemma)) &&
    complements.some(one => one.role === 'object' && one.tokens.to === tokens.from)
  )
}

/** "à Lille et Calais": one of two would be half of the key. */
function ofTwo(reader: Reader, askable: Askable, complement: Complement, phrase: Phrase): Fact[] {
  const key = pairKey(reader, phrase, places)
  return key && complement.preposition
    ? clauseFact(reader, askable, {
        rule: 'place',
        class: 'place',
        asked: { argument: 'place', kind: 'other', preposition: complement.preposition },
        key,
        without: complement,
        certainty: 0.95,
        fits: ({ parts }) => !holdsPlace(reader, askable.clause, parts.rest, key.span) && parts.rest !== '',
      })
    : []
}

const places: ReadonlySet<EntityClass> = new Set(['place'])

/** "au Palais du Peuple avant deux jours de réunions": the place, though the tree hung a time on it. */
function placeIn(reader: Reader, clause: Clause, complement: Complement, own: Entity | null): Entity | null {
  const entity =
    own ??
    reader.places
      .entitiesIn(clause.sentence)
      .find(
        ({ sentence, tokens, class: kind }) =>
          kind === 'place' &&
          sentence === clause.sentence &&
          tokens.from > complement.tokens.from &&
          tokens.from <= (complement.phrase?.head ?? -1) &&
          tokens.to <= complement.tokens.to,
      ) ??
    null
  if (entity?.class !== 'place') return null
  if (entity.tokens.to === complement.tokens.to) return entity
  const next = reader.document.sentences[clause.sentence]?.tokens[entity.tokens.to]
  return next?.upos === 'ADP' && !reader.words.genitive.has(plain(next.form)) ? entity : null
}

function keyOfName(reader: Reader, complement: Complement, phrase: Phrase, entity: Entity) {
  if (!isWholePlace(reader, phrase.span, entity.span) || entity.confidence < 0.6) return null
  const text = textOf(reader.text, entity.span).replace(/\s+/g, ' ')
  const whole = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
  return { text, span: entity.span, class: 'place' as const, accepted: whole === text ? [] : [whole] }
}

/** "dans une église copte de Tanta": a noun for a place, with something that tells which. */
function keyOfNoun(reader: Reader, clause: Clause, complement: Complement, phrase: Phrase) {
  if (!reader.words.placePrepositions.has(plain(complement.preposition ?? ''))) return null
  const noun = nounOf(reader, clause.sentence, phrase)
  if (noun?.kind !== 'place' || contentOf(reader, clause.sentence, phrase.tokens) < 2) return null
  const key = phraseKey(reader, clause.sentence, phrase)
  const whole = key && reader.text.slice(complement.span.start, key.span.end).replace(/\s+/g, ' ')
  return key && whole ? { ...key, accepted: [...new Set([whole, ...key.accepted])] } : null
}

/** "à Lille", "au Qatar": nothing but the name, its article and what the name goes on with. */
function isWholePlace(reader: Reader, phrase: Span, name: Span): boolean {
  const before = reader.text.slice(phrase.start, name.start)
  return /^(?:(?:le|la|les|l[’']|the)\s*)?$/i.test(before)
}

/** "dans le lycée Roy à Lenne", "près de son domicile à Lenne": "où" would be answered by what is told already. */
function isInTown(
  reader: Reader,
  clause: Clause,
  { preposition, phrase, span, tokens }: Complement,
): boolean {
  const town = reader.words.townPreposition
  // Behind "à" without an article stands no region and hardly a country.
  if (!town || !phrase || plain(preposition ?? '') !== town) return false
  if (plain(reader.text.slice(span.start, phrase.span.start).trim()) !== town) return false
  return clause.complements.some(
    one =>
      one.role === 'oblique' &&
      one.tokens.to === tokens.from &&
      reader.words.withinTown.test(textOf(reader.text, one.span)),
  )
}

/** "s’est produit à la centrale de Sauveplane": the clause goes on to say where, so that its place is no answer. */
function holdsPlace(reader: Reader, clause: Clause, rest: string, key: Span): boolean {
  return reader.places
    .entitiesIn(clause.sentence)
    .some(
      entity =>
        !(entity.span.start >= key.start && entity.span.end <= key.end) &&
        (entity.class === 'place' || entity.class === 'other') &&
        entity.sentence === clause.sentence &&
        rest.includes(textOf(reader.text, entity.span)),
    )
}

import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { grainOf } from './calendar'
import { plain, type Reader, sentenceAt } from './reader'

/** True for a complement that the tree has put together from words of two. */
export function isTorn(reader: Reader, clause: Clause, complement: Complement): boolean {
  return (
    lostPreposition(reader, clause, complement) ||
    holdsSubject(reader, clause, complement) ||
    isOfNoun(reader, complement)
  )
}

/** "suivi les réquisitions | du 14 septembre": a day behind "de" is that of a noun, unless it begins a period. */
function isOfNoun(reader: Reader, { preposition, phrase, span }: Complement): boolean {
  const entity = phrase?.entity == null ? undefined : reader.document.entities[phrase.entity]
  const { language } = reader.document.article
  return (
    entity?.class === 'date' &&
    reader.words.genitive.has(plain(preposition ?? '')) &&
    grainOf(textOf(reader.text, span), language) === 'day'
  )
}

/** "remet en cause l’action" read as "remet cause" and "en l’action": a noun right behind a preposition of another. */
function lostPreposition(reader: Reader, { sentence }: Clause, complement: Complement): boolean {
  const { role, preposition, phrase, tokens } = complement
  const lead = sentenceAt(reader, sentence).tokens[tokens.from - 1]
  return role === 'oblique' && preposition === null && phrase?.entity === null && lead?.upos === 'ADP'
}

/** "sur quinze mètres et cinq véhicules, suspendus là, ont été détruits": what is joined last is what is told of next. */
function holdsSubject(reader: Reader, { sentence }: Clause, { phrase, tokens }: Complement): boolean {
  return (
    phrase?.coordinated === true &&
    reader.places
      .clausesIn(sentence)
      .some(({ subject, verb }) => subject.kind === 'none' && verb.finite >= tokens.to)
  )
}

import type { Complement, DateValue, Entity, VerbGroup } from '@/lib/model/document'
import { contains, type Span, textOf } from '@/lib/model/span'
import { type Askable, clausesToAsk, evidenceOf } from '../facts/reading/clauses-to-ask'
import { cutClause } from '../facts/reading/cut-clause'
import { plain } from '../facts/reading/reader'
import { countWords, findPhrase } from '../verifying/words'
import type { Piece } from './joined'
import type { Material } from './material'
import { saysEnough, standsAlone, statementOf } from './statement-of'

/** Something that happened, told without its date, and when it was: its first and last possible day. */
export type DatedEvent = Piece & { text: string; date: DateValue; from: string; to: string; written: Span }

const longest = 16
/** A decade or a century is too long a time for one thing to happen in. */
const grains: ReadonlySet<DateValue['precision']> = new Set([
  'time',
  'day',
  'week',
  'month',
  'season',
  'year',
])

/**
 * What the article says happened at a time that is known: "Le conseil a fermé le pont.", 2019-05-03. None of it hearsay,
 * still to come, or a state that lasted. The statements hold no date.
 */
export function datedEvents(material: Material): readonly DatedEvent[] {
  const there = found.get(material)
  if (there) return there
  const all = findEvents(material)
  found.set(material, all)
  return all
}

/** Pairs and orders are made of the same events. */
const found = new WeakMap<Material, readonly DatedEvent[]>()

function findEvents(material: Material): DatedEvent[] {
  return clausesToAsk(material.reader).flatMap(askable =>
    askable.clause.complements.flatMap(complement => eventOf(askable, complement, material) ?? []),
  )
}

function eventOf({ clause, subject }: Askable, when: Complement, material: Material): DatedEvent | null {
  const { document, reader, words } = material
  const entity = dateOf(when, document.entities)
  const date = entity?.value
  // "depuis 1990", "avant 1990": not when it happened.
  if (!entity || date?.kind !== 'date' || date.from === null || date.to === null) return null
  if (!grains.has(date.precision) || date.part !== null) return null
  if (!words.atDate.test(plain(when.preposition ?? '')) || isFarOff(clause.verb, entity, material))
    return null
  const others = clause.complements.filter(one => one !== when && dateOf(one, document.entities))
  if (others.length > 0 || !happened(clause.verb, date.to, material)) return null
  const pieces = cutClause(reader, clause, subject.phrase, when, subject.chain)
  const text = pieces && statementOf(pieces, material)
  if (!pieces || !text || countWords(text) > longest || showsDate(text, material)) return null
  if (!saysEnough(text, material)) return null
  const evidence = evidenceOf(reader, clause.sentence, [...subject.evidence, ...pieces.evidence])
  if (!standsAlone(text, evidence, material)) return null
  return {
    text,
    date,
    from: date.from,
    to: date.to,
    written: entity.span,
    evidence,
    facts: factsAt(entity.span, material),
    confidence: clause.confidence * when.confidence * date.confidence * (subject.linked ? 0.9 : 1),
  }
}

/** "Le procès de 2016 s’est achevé.": its date would be seen, or mistaken for the one that is asked. */
function showsDate(text: string, { judging }: Material): boolean {
  return /(?<!\d)(?:1\d|20)\d\d(?!\d)/.test(text) || findPhrase(text, judging.months) !== null
}

function dateOf({ phrase }: Complement, entities: readonly Entity[]): Entity | null {
  const entity = phrase?.entity == null ? undefined : entities[phrase.entity]
  return entity?.class === 'date' ? entity : null
}

/** "… a fermé le pont ; avec 300 habitants en 2014, le bourg …": behind such a mark the date is another's. */
function isFarOff(verb: VerbGroup, { span }: Entity, { document }: Material): boolean {
  const between = { start: Math.min(verb.span.end, span.end), end: Math.max(verb.span.start, span.start) }
  return /[;:()]/.test(textOf(document.article.text, between).replace(/\($/, ''))
}

/** It is over, and was no state, nor a date itself ("remonte à"): "a été élu", "devient" of long ago, not "était maire" or "ouvrira". */
function happened(verb: VerbGroup, to: string, { document, reader, words }: Material): boolean {
  if (verb.modal !== null || verb.negated || reader.words.copulas.has(verb.lemma)) return false
  if (reader.words.having.has(verb.lemma) || words.dating.has(verb.lemma)) return false
  if (verb.tense === 'past' || verb.tense === 'pluperfect') return true
  const { date } = document.article
  return verb.tense === 'present' && date !== null && to < date
}

/** The facts that ask for this date. */
function factsAt(date: Span, { asked }: Material): string[] {
  const there = asked.filter(({ fact }) => fact.class === 'date' && contains(fact.key.span, date))
  return [...new Set(there.flatMap(({ candidates }) => candidates.map(({ fact }) => fact)))]
}

/** The date as the words themselves tell it, to the day, month or year; null for "jeudi", "hier", "il y a dix ans". */
export function writtenDate(
  { date, written }: DatedEvent,
  { document, words }: Pick<Material, 'document' | 'words'>,
): string | null {
  const { year, month, day } = date.said
  const told = { year: year !== null, month: month !== null, day: day !== null && month !== null }
  const { precision } = date
  if (!(precision === 'year' || precision === 'month' || precision === 'day') || !told[precision]) return null
  return words.date(year, month, day, textOf(document.article.text, written))
}

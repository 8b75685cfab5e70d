import type { ReadableArticle } from '@/lib/model/article'
import type { Entity, Named, Sentence, Tagged } from '@/lib/model/document'
import { type Grammar, grammarOf } from '../grammar'
import { findQuotations } from '../quotations'
import { type Steps, within } from '../steps'
import { classByRules } from './class-by-rules'
import { findDates } from './find-dates'
import { findQuantities } from './find-quantities'
import { findTimes } from './find-times'
import { type MarkedName, markNameSteps } from './mark-names'
import { mendNames } from './mend-names'
import { valueOfName } from './value-names'

/** Adds names with their class, dates, quantities and quotations; entities are in the order of the text. */
export function* nameSteps(tagged: Tagged): Steps<Named> {
  const { article, sentences } = tagged
  const grammar = grammarOf(article.language)
  const measured: Entity[][] = []
  for (const [index, sentence] of sentences.entries()) {
    yield (0.5 * index) / sentences.length
    measured.push(datesAndQuantities(sentence, index, grammar, article))
  }
  const read = yield* within(markNameSteps(sentences, grammar, article.language), 0.5, 0.95)
  const marked = mendNames(sentences, read, grammar, article.language)
  const names = withoutOverlaps(marked, measured)
  const kept = measured.map((all, s) =>
    all.filter(one => !names.some(name => name.sentence === s && holds(name, one))),
  )
  const ruled = classByRules(tagged, names, kept, grammar)
  const entities = [...kept.flat(), ...[...names, ...ruled].map(name => entityOf(name, tagged, grammar))]
  return {
    ...tagged,
    entities: entities.sort((a, b) => a.span.start - b.span.start),
    quotations: findQuotations(article),
  }
}

function datesAndQuantities(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  { date, language }: ReadableArticle,
): Entity[] {
  const dates = findDates(sentence, index, grammar, date)
  const timed = [...dates, ...findTimes(sentence, index, grammar, takenBy(dates))]
  return [...timed, ...findQuantities(sentence, index, grammar, language, takenBy(timed))]
}

export function takenBy(entities: readonly Pick<Entity, 'tokens'>[]): (at: number) => boolean {
  return at => entities.some(({ tokens }) => tokens.from <= at && at < tokens.to)
}

/** "Jeux de 2016": a year or number inside a name is the name's. A name that a date or amount cuts is none. */
function withoutOverlaps(names: readonly MarkedName[], measured: readonly Entity[][]): MarkedName[] {
  return names.filter(name =>
    (measured[name.sentence] ?? []).every(one => !overlap(name, one) || holds(name, one)),
  )
}

type Ranged = Pick<Entity, 'tokens'>
const overlap = (a: Ranged, b: Ranged) => a.tokens.from < b.tokens.to && b.tokens.from < a.tokens.to
const holds = (a: Ranged, b: Ranged) =>
  a.tokens.from <= b.tokens.from &&
  b.tokens.to <= a.tokens.to &&
  a.tokens.to - a.tokens.from > b.tokens.to - b.tokens.from

function entityOf(name: MarkedName, { sentences, article }: Tagged, grammar: Grammar): Entity {
  const sentence = sentences[name.sentence]
  const [first, last] = [sentence?.tokens[name.tokens.from], sentence?.tokens[name.tokens.to - 1]]
  if (!sentence || !first || !last) throw new Error('a name without words')
  return {
    ...name,
    confidence: Math.round(100 * name.confidence) / 100,
    span: { start: first.span.start, end: last.span.end },
    value: valueOfName(sentence, name, grammar, article.language),
  }
}

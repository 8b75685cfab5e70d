import type { Article } from '@/lib/model/article'
import type { Entity, EntityClass, Named, Sentence, Tagged } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { type Grammar, grammarOf } from '../grammar'
import { findQuotations } from '../quotations'
import type { Steps } from '../steps'
import { type Candidate, type Votes, votesFor } from './class-names'
import { folded } from './countries'
import { findDates } from './find-dates'
import { findNames } from './find-names'
import { findQuantities } from './find-quantities'
import { findTimes } from './find-times'

/** Adds names with their class, dates, quantities and quotations; entities are in the order of the text. */
export function* nameSteps(tagged: Tagged): Steps<Named> {
  const { article, sentences } = tagged
  const grammar = grammarOf(article.language)
  const measured: Entity[] = []
  const candidates: Candidate[] = []
  for (const [index, sentence] of sentences.entries()) {
    yield index / sentences.length
    const found = datesAndQuantities(sentence, index, grammar, article)
    measured.push(...found)
    const taken = takenBy(found)
    candidates.push(...findNames(sentence, grammar, taken).map(tokens => ({ sentence: index, tokens })))
  }
  const entities = [...measured, ...classed(tagged, candidates, grammar)].sort(
    (a, b) => a.span.start - b.span.start,
  )
  return { ...tagged, entities, quotations: findQuotations(article) }
}

function datesAndQuantities(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  { date, language }: Article,
): Entity[] {
  const dates = findDates(sentence, index, grammar, date)
  const timed = [...dates, ...findTimes(sentence, index, grammar, takenBy(dates))]
  return [...timed, ...findQuantities(sentence, index, grammar, language, takenBy(timed))]
}

function takenBy(entities: readonly Entity[]): (at: number) => boolean {
  return at => entities.some(({ tokens }) => tokens.from <= at && at < tokens.to)
}

/** All mentions of one name vote together; a family name alone goes with the person who bears it. */
function classed(tagged: Tagged, candidates: readonly Candidate[], grammar: Grammar): Entity[] {
  const ballots = new Map<string, Votes>()
  const mentions = candidates.map(({ sentence, tokens }) => {
    const words = tagged.sentences[sentence]?.tokens.slice(tokens.from, tokens.to) ?? []
    const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }
    const key = folded(textOf(tagged.article.text, span))
    const ballot = ballots.get(key) ?? {}
    const whole = tagged.sentences[sentence]
    if (whole)
      for (const [kind, weight] of Object.entries(votesFor(whole, tokens, grammar, tagged.article.language)))
        ballot[kind as EntityClass] = (ballot[kind as EntityClass] ?? 0) + weight
    ballots.set(key, ballot)
    return { sentence, tokens, span, key }
  })
  inheritFamilyNames(ballots)
  return mentions.map(({ sentence, tokens, span, key }) => ({
    sentence,
    tokens,
    span,
    ...verdict(ballots.get(key) ?? {}),
  }))
}

function inheritFamilyNames(ballots: Map<string, Votes>): void {
  for (const [key, votes] of ballots) {
    if (!key.includes(' ') || verdict(votes).class !== 'person') continue
    const words = key.split(' ')
    // "HealthSpace Leeds": a place that ends a name makes no person of either.
    const ending = ballots.get(words.at(-1) ?? '')
    const opening = ballots.get(words[0] ?? '')
    const placed = Math.max(ending?.place ?? 0, opening?.place ?? 0)
    if (placed >= 3 && (votes.person ?? 0) < 3) {
      votes.person = 0
      continue
    }
    // Of persons a text goes on to say the family name alone; of firms and places it seldom does.
    if (ending && (ending.organisation ?? 0) < 3) votes.person = (votes.person ?? 0) + 2
    for (const part of [words.at(-1), words[0], words.slice(1).join(' ')]) {
      const alone = part ? ballots.get(part) : undefined
      if (alone && (alone.place ?? 0) < 4) alone.person = (alone.person ?? 0) + 5
    }
  }
}

function verdict(votes: Votes): { class: EntityClass; confidence: number } {
  const ranked = Object.entries(votes).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first || first[1] < 1) return { class: 'other', confidence: 0.3 }
  const margin = first[1] - Math.max(0, second?.[1] ?? 0)
  return {
    class: first[0] as EntityClass,
    confidence: Math.round(100 * Math.min(0.95, 0.4 + 0.12 * margin)) / 100,
  }
}

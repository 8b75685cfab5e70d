import type { Entity, EntityClass, Tagged } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { type Votes, votesFor } from './class-names'
import { folded } from './countries'
import { findNames } from './find-names'
import type { MarkedName } from './mark-names'

/** How sure rules have to be of a class that no reader was trained on (works and events in English). */
const least = 0.75
/** What a reader knows and did not see is hardly there: on held-out documents every such class by rules cost more than it found. */
const mainClasses: ReadonlySet<EntityClass> = new Set(['person', 'organisation', 'place'])

/**
 * Runs of capitals that no reader marked, classed by the words in them and around them: all mentions of one name vote together,
 * and a family name alone goes with the person who bears it.
 */
export function classByRules(
  tagged: Tagged,
  marked: readonly MarkedName[],
  measured: readonly (readonly Entity[])[],
  grammar: Grammar,
): MarkedName[] {
  const { article, sentences } = tagged
  const ballots = new Map<string, Votes>()
  const keyOf = (s: number, { from, to }: MarkedName['tokens']) => {
    const words = sentences[s]?.tokens.slice(from, to) ?? []
    return folded(
      textOf(article.text, { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }),
    )
  }
  for (const { sentence, tokens, class: kind, confidence } of marked)
    cast(ballots, keyOf(sentence, tokens), { [kind]: 8 * confidence })
  const found = sentences.flatMap((sentence, s) => {
    const others = [...marked.filter(name => name.sentence === s), ...(measured[s] ?? [])]
    const taken = (at: number) => others.some(({ tokens }) => tokens.from <= at && at < tokens.to)
    return findNames(sentence, grammar, taken).map(tokens => {
      const key = keyOf(s, tokens)
      cast(ballots, key, votesFor(sentence, tokens, grammar, article.language))
      return { sentence: s, tokens, key }
    })
  })
  inheritFamilyNames(ballots)
  return found.map(({ key, ...name }) => {
    const { class: kind, confidence } = verdict(ballots.get(key) ?? {})
    return confidence < least || mainClasses.has(kind)
      ? { ...name, class: 'other', confidence: 0.3 }
      : { ...name, class: kind, confidence }
  })
}

function cast(ballots: Map<string, Votes>, key: string, votes: Votes): void {
  const ballot = ballots.get(key) ?? {}
  for (const [kind, weight] of Object.entries(votes))
    ballot[kind as EntityClass] = (ballot[kind as EntityClass] ?? 0) + weight
  ballots.set(key, ballot)
}

function inheritFamilyNames(ballots: Map<string, Votes>): void {
  for (const [key, votes] of ballots) {
    if (!key.includes(' ') || verdict(votes).class !== 'person') continue
    const words = key.split(' ')
    for (const part of [words.at(-1), words[0], words.slice(1).join(' ')]) {
      const alone = part ? ballots.get(part) : undefined
      if (alone && (alone.place ?? 0) < 4 && (alone.organisation ?? 0) < 3)
        alone.person = (alone.person ?? 0) + 5
    }
  }
}

function verdict(votes: Votes): { class: EntityClass; confidence: number } {
  const ranked = Object.entries(votes).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first || first[1] < 1) return { class: 'other', confidence: 0.3 }
  const margin = first[1] - Math.max(0, second?.[1] ?? 0)
  return { class: first[0] as EntityClass, confidence: Math.min(0.95, 0.4 + 0.12 * margin) }
}

import type { SentenceOf, TaggedToken, Token } from '@/lib/model/document'
import { classOf, costOf, type WordClass } from './french-costs'
import { readingsOf } from './french-readings'
import { lookupForm, tagged, type WordReading } from './reading'

type Step = { reading: WordReading; class: WordClass; total: number; back: number }

/**
 * Tags French by lexicon and word order: every word has its readings, every pair of neighbours its cost, and the
 * cheapest way through the sentence wins. Confidence says how far the next best reading of a word was.
 */
export function tagFrench(
  sentences: readonly SentenceOf<Token>[],
): (sentence: SentenceOf<Token>) => TaggedToken[] {
  const proper = properWords(sentences)
  return ({ tokens }) => tagSentence(tokens, proper)
}

/** Words with a capital inside sentences, in small letters. */
function properWords(sentences: readonly SentenceOf<Token>[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { tokens } of sentences)
    for (const [index, token] of tokens.entries())
      if (!isInitial(tokens, index) && /^\p{Lu}\p{Ll}/u.test(token.form)) words.add(lookupForm(token.form))
  return words
}

export function isInitial(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return !before || /^["“«‘([:–—…-]$/u.test(before.form)
}

function tagSentence(tokens: readonly Token[], proper: ReadonlySet<string>): TaggedToken[] {
  const columns: Step[][] = []
  for (const [index, token] of tokens.entries()) {
    const before = columns.at(-1)
    const readings = readingsOf(token, isInitial(tokens, index), proper.has(lookupForm(token.form)))
    columns.push(readings.map(reading => step(reading, classOf(reading, lookupForm(token.form)), before)))
  }
  return chosen(columns).map((pick, index) => {
    const token = tokens[index] as Token
    const column = columns[index] ?? []
    return tagged(token, pick.reading, confidenceOf(column, pick))
  })
}

function step(reading: WordReading, wordClass: WordClass, before: readonly Step[] | undefined): Step {
  if (!before) return { reading, class: wordClass, total: reading.cost + costOf('^', wordClass), back: -1 }
  let best = { total: Number.POSITIVE_INFINITY, back: 0 }
  for (const [back, previous] of before.entries()) {
    const agreement = disagree(previous.reading, reading) ? 1.5 : 0
    const total = previous.total + costOf(previous.class, wordClass) + reading.cost + agreement
    if (total < best.total) best = { total, back }
  }
  return { reading, class: wordClass, ...best }
}

const nominalParts = new Set(['DET', 'ADJ', 'NOUN'])

/** Neighbours in a noun phrase share gender and number ("les visites" is no verb after "les"); a subject clitic its verb's. */
function disagree(a: WordReading, b: WordReading): boolean {
  const clash = (name: string) => {
    const [left, right] = [a.feats[name], b.feats[name]]
    return left !== undefined && right !== undefined && left !== right
  }
  if (nominalParts.has(a.upos) && nominalParts.has(b.upos)) return clash('Gender') || clash('Number')
  if (
    b.feats.VerbForm === 'Fin' &&
    a.upos === 'PRON' &&
    a.feats.Person &&
    /^(?:il|on|je|tu|ce)$/.test(a.lemma)
  )
    return clash('Person') || clash('Number')
  if (b.feats.VerbForm === 'Fin' && a.upos === 'NOUN') return clash('Number')
  return false
}

function chosen(columns: readonly Step[][]): Step[] {
  const path: Step[] = []
  const last = columns.at(-1) ?? []
  let at = last.reduce(
    (best, s, i) => (s.total < (last[best]?.total ?? Number.POSITIVE_INFINITY) ? i : best),
    0,
  )
  for (let index = columns.length - 1; index >= 0; index--) {
    const pick = columns[index]?.[at]
    if (!pick) break
    path.unshift(pick)
    at = pick.back
  }
  return path
}

function confidenceOf(column: readonly Step[], pick: Step): number {
  const others = column.filter(s => s.class !== pick.class).map(s => s.total)
  if (!others.length) return 1
  const margin = Math.min(...others) - pick.total
  return Math.round(100 / (1 + Math.exp(-margin))) / 100
}

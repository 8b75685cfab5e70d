import { clozeGap } from '@/lib/model/cloze-gap'
import { type ArticleIndex, plain } from './article-index'
import type { Judging } from './judging-of'
import type { Postings } from './postings'
import { remembered } from './remembered'
import { beginning, stopsOf, wordsOf } from './words'

/** A word of a stem, or a name: any of `terms` in a sentence is that word. `specific`: it says which one is meant. */
export type StemWord = { terms: readonly string[]; weight: number; specific: boolean }

/** What a stem asks about; `noun`: terms of the noun asked for ("quel navire"), which only the answer has to be. */
export type StemWords = { words: readonly StemWord[]; noun: readonly string[]; total: number }

export function readStem(stem: string, index: ArticleIndex, judging: Judging): StemWords {
  const known = read.get(index) ?? remembered(each => readWords(each, index, judging))
  read.set(index, known)
  return known(stem)
}

/** One stem is judged with options, typed, as numbers, and by several rules. */
const read = new WeakMap<ArticleIndex, (stem: string) => StemWords>()

function readWords(stem: string, index: ArticleIndex, judging: Judging): StemWords {
  const text = stem.replaceAll(clozeGap, ' ')
  const stops = stopsOf(judging)
  const { named, rest } = takeNames(` ${plain(text)} `, index)
  const left = new Map<string, number>()
  for (const word of rest.split(' ')) left.set(word, (left.get(word) ?? 0) + 1)
  const words: StemWord[] = named.map(terms => ({ terms, weight: weigh(terms, index), specific: true }))
  let noun: readonly string[] = []
  const all = wordsOf(text)
  for (const [at, word] of all.entries()) {
    if (stops.has(word.flat) || !/[\p{L}\p{N}]{2}|\p{N}/u.test(word.form)) continue
    // "1,300" is one word here and two there.
    const parts = plain(word.form).split(' ')
    if (parts.some(part => (left.get(part) ?? 0) === 0)) continue
    for (const part of parts) left.set(part, (left.get(part) ?? 0) - 1)
    const terms = [...new Set([beginning(word.flat), ...(index.termsOfForm.get(word.flat) ?? [])])]
    const before = all[at - 1]?.flat ?? ''
    if (judging.nounAskers.includes(before)) {
      noun = terms
      continue
    }
    const specific = /^\p{N}/u.test(word.form) || (at > 0 && /^\p{Lu}/u.test(word.form))
    words.push({ terms, weight: weigh(terms, index), specific })
  }
  return { words, noun, total: words.reduce((sum, { weight }) => sum + weight, 0) }
}

/** How much of what is asked about stands in `said`: 0–1 by weight; 0 where a name, number or date is missing. */
export function coverage({ words, total }: StemWords, said: ReadonlySet<string>, strict: boolean): number {
  if (total === 0) return 0
  let sum = 0
  for (const { terms, weight, specific } of words) {
    const there = terms.some(term => said.has(term))
    if (there) sum += weight
    else if (specific && strict) return 0
  }
  return sum / total
}

/**
 * In rising order, the places among those of `held` that may be covered by `least` (0–1) or more: all that are, and some
 * that are not. Looked up by the rarest words without which so much cannot be reached.
 */
export function mayCover(
  { words, total }: StemWords,
  held: Postings,
  least: number,
  strict: boolean,
): number[] {
  const places = words.map(({ terms, weight, specific }) => {
    const lists = terms.map(term => held.get(term) ?? [])
    return { lists, weight, specific, size: lists.reduce((sum, list) => sum + list.length, 0) }
  })
  const rarest = places.sort((a, b) => a.size - b.size)
  const needed = strict ? rarest.find(({ specific }) => specific) : undefined
  const found = new Set<number>(needed?.lists.flat())
  // Sums of fractions are not exact.
  let left = total * (1 + 1e-9)
  if (!needed)
    for (const { lists, weight } of rarest) {
      if (left < least * total) break
      for (const at of lists.flat()) found.add(at)
      left -= weight
    }
  return [...found].sort((a, b) => a - b)
}

const weigh = (terms: readonly string[], index: ArticleIndex) => Math.min(...terms.map(index.weightOf))

/** The names of the stem, each with all chains that are called so, and the words outside them. */
function takeNames(
  text: string,
  { names, namesFrom, termsOfName }: ArticleIndex,
): { named: (readonly string[])[]; rest: string } {
  let rest = text
  const named: (readonly string[])[] = []
  const begun = [...new Set(text.split(' '))].flatMap(word => namesFrom.get(word) ?? [])
  for (const at of begun.sort((a, b) => a - b)) {
    const words = names[at]?.words ?? ''
    if (!rest.includes(` ${words} `)) continue
    rest = rest.replace(` ${words} `, ' ')
    named.push(termsOfName.get(words) ?? [])
  }
  return { named, rest }
}

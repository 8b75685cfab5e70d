import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { isTypo } from './edit-distance'
import { joinQuantities } from './join-quantities'
import { readNumber, readPart } from './read-number-words'
import { readShare } from './read-shares'
import { figureTokens, shapeFigures } from './shape-figures'
import { currencySigns, hundredths, unitOf, unitSpellings } from './units'

/**
 * A number with what it counts. `value` is in base units of `dimension` (null: a bare number), `written` the
 * number as it was written; `word` is the unread word behind it.
 */
export type Quantity = { value: number; dimension: string | null; word: string | null; written?: number }

/** Magnitudes written as letters next to figures: 26 k€, £1.1m, 4.2m, 1.1bn. */
const letters: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  md: 1e9,
  mds: 1e9,
  tn: 1e12,
}

/** Every quantity of a text, in order, each with its possible readings ("4.2m" is metres or millions). */
export function readQuantities(text: string, language: Language): Quantity[][] {
  const { decimalMark, leading, oneWords } = scoringWords[language]
  const tokens = figureTokens(shapeFigures(text, decimalMark))
  const found: Quantity[][] = []
  let ended = 0
  for (let at = 0; at < tokens.length; ) {
    const before = currencySigns[tokens[at - 1] ?? '']
    const share = readShare(tokens, at, language)
    if (share) {
      found.push([
        quantity(share.percent, unitOf('%')),
        { value: share.percent / 100, dimension: null, word: null },
      ])
      at = ended = share.next
      continue
    }
    const number = readNumber(tokens, at, language)
    if (!number || isArticle(tokens, at, number.next, leading, oneWords, language)) {
      at++
      continue
    }
    const figures = /^\d/.test(tokens[number.next - 1] ?? '')
    const { readings, next } = readUnit(tokens, number.value, number.next, before ?? null, figures, language)
    const last = found[found.length - 1]
    const sum = last && !before ? joinQuantities(last, readings, at === ended) : null
    if (sum) found[found.length - 1] = sum
    else found.push(readings)
    at = next
    ended = next
  }
  return found
}

/** "un", "une", "one" alone before a word is an article or a pronoun more often than a number, but not before a unit. */
function isArticle(
  tokens: readonly string[],
  at: number,
  next: number,
  leading: readonly string[],
  oneWords: readonly string[],
  language: Language,
): boolean {
  const token = tokens[at] ?? ''
  if (next !== at + 1 || tokens.length <= next) return false
  const unit = unitSpellings(language).get(tokens[next] ?? '')
  if (unit && at === 0 && tokens.length > next + 1 && readNumber(tokens, next + 1, language)) return false
  return leading.includes(token) || oneWords.includes(token)
}

function readUnit(
  tokens: readonly string[],
  value: number,
  from: number,
  currency: string | null,
  figures: boolean,
  language: Language,
): { readings: Quantity[]; next: number } {
  const spellings = unitSpellings(language)
  const letter = figures ? letters[tokens[from] ?? ''] : undefined
  const behind = letter === undefined ? undefined : currencySigns[tokens[from + 1] ?? '']
  if (letter !== undefined && (currency || behind)) {
    const unit = unitOf(currency ?? behind ?? '')
    return { readings: [quantity(value * letter, unit)], next: from + (behind ? 2 : 1) }
  }
  const readings: Quantity[] = []
  if (letter !== undefined) readings.push({ value: value * letter, dimension: null, word: null })
  if (currency) return { readings: [quantity(value, unitOf(currency))], next: from }
  const { genitives } = scoringWords[language]
  if (genitives.includes(tokens[from] ?? '') && readings.length === 0) from++
  for (let length = 4; length >= 1; length--) {
    const symbols = spellings.get(tokens.slice(from, from + length).join(' '))
    if (symbols === undefined || tokens.length < from + length) continue
    const part = readPart(tokens, from + length, language)
    const whole = value + (part?.value ?? 0)
    const read = symbols.flatMap(symbol => readingsOf(whole, symbol))
    return { readings: [...readings, ...read], next: part?.next ?? from + length }
  }
  const word = tokens[from] ?? null
  const meant = word === null ? null : unitMeant(word, spellings)
  if (meant) return { readings: meant.flatMap(symbol => readingsOf(value, symbol)), next: from + 1 }
  if (readings.length > 0) return { readings, next: from + 1 }
  return { readings: [{ value, dimension: null, word }], next: from }
}

/** Cents are of the euro or of the dollar. */
function readingsOf(value: number, symbol: string): Quantity[] {
  const own = quantity(value, unitOf(symbol))
  return symbol === hundredths[0] ? [own, { ...own, dimension: 'usd' }] : [own]
}

const quantity = (value: number, unit: { dimension: string; factor: number }): Quantity => ({
  value: value * unit.factor,
  dimension: unit.dimension,
  word: null,
  written: value,
})

/** A unit with a typing error: "kilometes". */
function unitMeant(word: string, spellings: ReadonlyMap<string, string[]>): string[] | null {
  if (word.length < 5) return null
  for (const [name, symbols] of spellings)
    if (name.length >= 6 && Math.abs(name.length - word.length) <= 2 && isTypo(word, name)) return symbols
  return null
}

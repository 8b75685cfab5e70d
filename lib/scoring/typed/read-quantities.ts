import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { isTypo } from './edit-distance'
import { foldAccents } from './normalise'
import { readNumber } from './read-number-words'
import { currencySigns, unitOf, unitSpellings } from './units'

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

const groups: Record<string, RegExp> = {
  '.': /(?<![\d.,])\d{1,3}(?:[ ,']\d{3})+(?![\d])/g,
  ',': /(?<![\d.,])\d{1,3}(?:[ .']\d{3})+(?![\d])/g,
}

/** Figures of one language without separators and with a decimal point: "14 600" → "14600", "1,5" → "1.5". */
function plainFigures(text: string, decimalMark: string): string {
  return text
    .replace(/(?<=\d)[\u00A0\u202F\u2009](?=\d)/g, ' ')
    .replace(groups[decimalMark] ?? /$^/g, match => match.replace(/\D/g, ''))
    .replace(/(?<=\d),(?=\d)/g, '.')
}

/** Every quantity of a text, in order, each with its possible readings ("4.2m" is metres or millions). */
export function readQuantities(text: string, language: Language): Quantity[][] {
  const { decimalMark, leading, oneWords } = scoringWords[language]
  const shaped = foldAccents(
    plainFigures(
      text.replace(/²/g, '2').replace(/³/g, '3').replace(/[’‘ʼ]/g, "'").normalize('NFKC'),
      decimalMark,
    ).toLowerCase(),
  )
  const tokens = shaped.match(/\d+(?:\.\d+)?|[€£$¥%]|°c?|(?:m|km|ft|mi)[23](?!\d)|\p{L}+'?/gu) ?? []
  const found: Quantity[][] = []
  let ended = 0
  for (let at = 0; at < tokens.length; ) {
    const before = currencySigns[tokens[at - 1] ?? '']
    const number = readNumber(tokens, at, language)
    if (!number || isArticle(tokens, at, number.next, leading, oneWords)) {
      at++
      continue
    }
    const figures = /^\d/.test(tokens[number.next - 1] ?? '')
    const { readings, next } = readUnit(tokens, number.value, number.next, before ?? null, figures, language)
    const last = found[found.length - 1]
    const sum =
      last && !before ? (compound(last, readings) ?? minutesAfter(last, readings, at === ended)) : null
    if (sum) found[found.length - 1] = sum
    else found.push(readings)
    at = next
    ended = next
  }
  return found
}

/** "un", "une", "one" alone before a word is an article or a pronoun more often than a number. */
function isArticle(
  tokens: readonly string[],
  at: number,
  next: number,
  leading: readonly string[],
  oneWords: readonly string[],
): boolean {
  const token = tokens[at] ?? ''
  return (
    next === at + 1 &&
    (leading.includes(token) || oneWords.includes(token)) &&
    tokens.length > 1 &&
    tokens.length > next
  )
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
  for (let length = 3; length >= 1; length--) {
    const phrase = tokens.slice(from, from + length).join(' ')
    const symbol = spellings.get(phrase)
    if (symbol !== undefined && tokens.length >= from + length)
      return { readings: [...readings, quantity(value, unitOf(symbol))], next: from + length }
  }
  const word = tokens[from] ?? null
  const meant = word && [...spellings].find(([name]) => name.length >= 6 && isTypo(word, name))
  if (meant) return { readings: [quantity(value, unitOf(meant[1]))], next: from + 1 }
  if (readings.length > 0) return { readings, next: from + 1 }
  return { readings: [{ value, dimension: null, word }], next: from }
}

const quantity = (value: number, unit: { dimension: string; factor: number }): Quantity => ({
  value: value * unit.factor,
  dimension: unit.dimension,
  word: null,
  written: value,
})

/** "1 minute 37 seconds" is one quantity: the same dimension, the second part the smaller. */
function compound(first: readonly Quantity[], second: readonly Quantity[]): Quantity[] | null {
  const [a] = first
  const [b] = second
  const adds = a && b && a.dimension !== null && a.dimension === b.dimension && b.value < a.value
  return adds && /^(?:time|calendar|length|mass)$/.test(a.dimension ?? '')
    ? [{ value: a.value + b.value, dimension: a.dimension, word: null }]
    : null
}

/** "1 h 30" and "1h30": the minutes that stand right behind the hours carry no unit. */
function minutesAfter(
  first: readonly Quantity[],
  second: readonly Quantity[],
  adjacent: boolean,
): Quantity[] | null {
  const [a] = first
  const [b] = second
  const hours = a?.dimension === 'time' && a.written !== undefined && a.value === a.written * 3600
  const minutes = b?.dimension === null && b.word === null && Number.isInteger(b.value) && b.value < 60
  return adjacent && a && b && hours && minutes
    ? [{ value: a.value + 60 * b.value, dimension: 'time', word: null }]
    : null
}

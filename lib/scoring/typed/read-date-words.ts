import type { Language } from '@/lib/model/language'
import { type ScoringWords, scoringWords } from '../words'
import { isTypo } from './edit-distance'
import { readNumber } from './read-number-words'

type Read = { value: number; next: number } | null

/**
 * 1 to 12, or 0: the month of a word, of its beginning ("déc.", "Sept"), or of a typing error of it ("novenbre") that makes
 * no other month. A word that is also a number is a month beside a day or a year only ("le sept juin", "3 sept 2031").
 */
export function monthOf(
  token: string,
  next: string | undefined,
  { months, numberWords, oneWords }: Pick<ScoringWords, 'months' | 'numberWords' | 'oneWords'>,
  before?: string,
): number {
  const long = months.indexOf(token)
  if (long >= 0) return long + 1
  if (token.length < 3 || oneWords.includes(token)) return 0
  const starting = months.filter(month => month.startsWith(token))
  const number = Object.hasOwn(numberWords, token)
  const dated = /^\d{1,2}$/.test(before ?? '') || /^\d{4}$/.test(next ?? '')
  if (starting.length === 1 && (!number || dated)) return months.indexOf(starting[0] ?? '') + 1
  if (number || token.length < 6) return 0
  const near = months.filter(month => month.length >= 6 && isTypo(token, month))
  return near.length === 1 ? months.indexOf(near[0] ?? '') + 1 : 0
}

/** 1000 to 2999: "1911", "mil neuf cent onze", "nineteen eleven", "twenty forty-five". */
export function readYear(tokens: readonly string[], at: number, language: Language): Read {
  if (/^\d+$/.test(tokens[at] ?? '')) {
    const year = Number(tokens[at])
    return isYear(year) ? { value: year, next: at + 1 } : null
  }
  const number = readNumber(tokens, at, language)
  if (!number) return null
  if (isYear(number.value)) return number
  const { pairsYears, zeroWords } = scoringWords[language]
  if (!pairsYears || number.value < 10 || number.value > 29) return null
  const zero = zeroWords.includes(tokens[number.next] ?? '')
  const second = readNumber(tokens, number.next + (zero ? 1 : 0), language)
  return second && second.value < (zero ? 10 : 100) && (zero || second.value >= 10)
    ? { value: number.value * 100 + second.value, next: second.next }
    : null
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2999

/** 1 to 31: "3", "trois", "premier", "the third"; "un" and "one" only before a month. */
export function readDay(tokens: readonly string[], at: number, language: Language): Read {
  const words = scoringWords[language]
  const token = tokens[at] ?? ''
  const ordinal = readOrdinal(tokens, at, language)
  if (ordinal && ordinal.value <= 31) return ordinal
  const number = /^\d+$/.test(token)
    ? { value: Number(token), next: at + 1 }
    : readNumber(tokens, at, language)
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value)) return null
  const alone = number.next === at + 1 && words.oneWords.includes(token)
  return alone && monthOf(tokens[at + 1] ?? '', undefined, words) < 1 ? null : number
}

/** "third", "twenty-first", "dix-septième". */
export function readOrdinal(tokens: readonly string[], at: number, language: Language): Read {
  const { ordinalTens, ordinals } = scoringWords[language]
  const tens = ordinalTens[tokens[at] ?? '']
  const ones = ordinals[tokens[at + 1] ?? '']
  if (tens !== undefined && ones !== undefined && ones < 10) return { value: tens + ones, next: at + 2 }
  const value = ordinals[tokens[at] ?? '']
  return value === undefined ? null : { value, next: at + 1 }
}

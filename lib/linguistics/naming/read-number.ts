import type { Token } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** `magnitude`: 1e9 of "50 milliards". `to`: one past its last token. `rough`: "une centaine". */
export type ReadNumber = { amount: number; magnitude: number; to: number; rough: boolean }

/**
 * The number that begins at a token, in figures, in words, or in both ("50 milliards", "trente et un mille", "2.5 million").
 * Fifteen figures are exact. Null where no number begins.
 */
export function readNumber(tokens: readonly Token[], from: number, grammar: Grammar): ReadNumber | null {
  let total = 0
  let group: number | null = null
  let last = Number.NaN
  let magnitude = 1
  let rough = false
  let at = from
  for (; at < tokens.length; at++) {
    const word = lookupForm(tokens[at]?.form ?? '')
    const figures = inFigures(word, grammar)
    const size = magnitudeOf(word, grammar)
    const round = grammar.roundNumbers.get(word.replace(/s$/, ''))
    if (figures !== null) {
      if (at > from) break
      group = figures
    } else if (round !== undefined) {
      if (at > from && group === null) break
      total += (group ?? 1) * round
      group = null
      rough = true
      magnitude = Math.max(magnitude, round)
      at++
      break
    } else if (size !== null) {
      // "k", "m" and "bn" stand behind figures; "million" needs a number before it, "mille" does not.
      if (group === null && (at > from || word !== 'mille')) break
      total += (group ?? 1) * size
      group = null
      magnitude = Math.max(magnitude, size)
    } else {
      const parts = inWords(word, grammar)
      if (parts) {
        const next = addWords(parts, group, last, grammar)
        if (next === null) break
        group = next
        last = parts.at(-1)?.value ?? Number.NaN
      } else if (!(grammar.numberJoints.has(word) && at > from && joins(tokens, at, group, grammar))) break
    }
  }
  if (at === from) return null
  return { amount: Number((total + (group ?? 0)).toPrecision(15)), magnitude, to: at, rough }
}

type Word = { value: number; hundred: boolean }

/** "31 000", "2,5", "1.200.000": without their marks. */
function inFigures(word: string, grammar: Grammar): number | null {
  if (!/^\d[\d., \u00a0\u202f]*$/u.test(word)) return null
  const other = grammar.decimalMark === ',' ? '.' : ','
  const plain = word
    .replace(/[ \u00a0\u202f]/gu, '')
    .replaceAll(other, /[.,]\d{3}(?!\d)/.test(word) ? '' : '.')
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) ? value : null
}

function magnitudeOf(word: string, grammar: Grammar): number | null {
  return grammar.magnitudeWords.get(word) ?? grammar.magnitudeWords.get(word.replace(/s$/, '')) ?? null
}

/** "quatre-vingt-dix-sept" is four words in one token; null when one of them is no number. */
function inWords(word: string, grammar: Grammar): Word[] | null {
  const parts = word.split('-').filter(part => !grammar.numberJoints.has(part))
  const words = parts.flatMap(part => {
    const value = grammar.numerals100.get(part)
    if (grammar.hundredWords.has(part)) return { value: 100, hundred: true }
    return value === undefined ? [] : { value, hundred: false }
  })
  return words.length === parts.length && words.length > 0 ? words : null
}

function addWords(
  words: readonly Word[],
  start: number | null,
  before: number,
  grammar: Grammar,
): number | null {
  let group = start
  let last = before
  for (const { value, hundred } of words) {
    if (hundred) group = group === null ? 100 : group < 100 ? group * 100 : group + 100
    // "quatre-vingts": four times twenty, in French alone.
    else if (value === 20 && last === 4 && grammar.hundredWords.has('cent')) group = (group ?? 0) - 4 + 80
    else if (group === null || start === null || fitsBehind(value, last)) group = (group ?? 0) + value
    else return null
    last = hundred ? 100 : value
  }
  return group
}

/** "vingt deux", "cent huit", "soixante dix": a smaller word goes on behind a round one; "deux trois" are two numbers. */
function fitsBehind(value: number, last: number): boolean {
  if (Number.isNaN(last)) return false
  return last >= 100 ? value < 100 : last === 10 ? value < 10 : last >= 20 && last % 10 === 0 && value < 20
}

/** "vingt et un", "two hundred and six": in words on both sides. */
function joins(tokens: readonly Token[], at: number, group: number | null, grammar: Grammar): boolean {
  const after = inWords(lookupForm(tokens[at + 1]?.form ?? ''), grammar)?.[0]
  return group !== null && group >= 20 && group % 10 === 0 && after !== undefined && after.value < 100
}

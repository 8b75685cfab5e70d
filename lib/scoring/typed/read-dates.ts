import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { foldAccents } from './normalise'
import { readNumber } from './read-number-words'

/** What a text says of a day: any part may be missing. `weekday` 0 is Monday, `month` 1 is January. */
export type PartialDate = {
  day: number | null
  month: number | null
  year: number | null
  weekday: number | null
}

const none: PartialDate = { day: null, month: null, year: null, weekday: null }

/**
 * The dates of a text in order, "du 12 au 16 août 2031" being two: a day takes the month and year of the date behind it.
 * `monthFirst` reads dates in figures the American way.
 */
export function readDates(text: string, language: Language, monthFirst = false): PartialDate[] {
  const words = scoringWords[language]
  const shaped = foldAccents(text.normalize('NFKC').toLowerCase())
  const tokens =
    shaped.match(/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}|\d+|\p{L}+/gu) ?? []
  const dates: PartialDate[] = []
  let open: PartialDate = { ...none }
  const close = () => {
    if (open.day ?? open.month ?? open.year ?? open.weekday) dates.push(open)
    else if (open.weekday === 0) dates.push(open)
    open = { ...none }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const figures = /^\d+[/.-]/.test(token) ? readFigures(token, monthFirst) : null
    const month = monthOf(token, words)
    const weekday = words.weekdays.indexOf(token)
    if (figures) {
      if (open.day !== null || open.month !== null || open.year !== null) close()
      open = { ...figures, weekday: open.weekday }
      close()
    } else if (month > 0) {
      if (open.month !== null) close()
      open.month = month
    } else if (weekday >= 0) {
      if (open.day !== null || open.month !== null || open.year !== null) close()
      open.weekday = weekday
    } else {
      const number = /^\d+$/.test(token)
        ? { value: Number(token), next: at + 1 }
        : readNumber(tokens, at, language)
      if (
        !number ||
        (number.next === at + 1 && words.oneWords.includes(token) && monthOf(tokens[at + 1] ?? '', words) < 1)
      )
        continue
      at = number.next - 1
      if (number.value >= 1000 && number.value <= 2999 && Number.isInteger(number.value)) {
        if (open.year !== null) close()
        open.year = number.value
        close()
      } else if (number.value >= 1 && number.value <= 31) {
        if (open.day !== null) close()
        open.day = number.value
      }
    }
  }
  close()
  return inherit(dates)
}

function inherit(dates: PartialDate[]): PartialDate[] {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [date, next] = [dates[i], dates[i + 1]]
    if (date && next && date.year === null) {
      const month = date.month ?? (date.day === null ? null : next.month)
      dates[i] = { ...date, month, year: month === null ? null : next.year }
    }
  }
  return dates
}

function readFigures(token: string, monthFirst: boolean): PartialDate {
  const [a = 0, b = 0, c] = token.split(/[/.-]/).map(Number)
  if (c === undefined) return { ...none, month: a, year: b }
  if (a > 31) return { ...none, year: a, month: b, day: c }
  const american = (monthFirst && a <= 12) || b > 12
  return { ...none, day: american ? b : a, month: american ? a : b, year: c }
}

function monthOf(
  token: string,
  words: { months: readonly string[]; monthsShort: readonly string[] },
): number {
  const long = words.months.indexOf(token)
  return (long >= 0 ? long : words.monthsShort.indexOf(token)) + 1
}

import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { fromRoman } from './from-roman'
import { foldAccents } from './normalise'
import { monthOf, readDay, readOrdinal, readYear } from './read-date-words'
import { readTimes } from './read-times'

/**
 * What a text says of a day: any part may be missing. `weekday` 0 is Monday, `month` 1 is January, `season` 0 spring.
 * `century` 14 is the fourteenth, `decade` 1960 the 1960s; `minutes` counts from midnight, `half` says that the text left
 * open which half of the day.
 */
export type PartialDate = {
  day: number | null
  month: number | null
  year: number | null
  weekday: number | null
  season: number | null
  century: number | null
  decade: number | null
  minutes: number | null
  half: boolean
}

export const noDate: PartialDate = {
  day: null,
  month: null,
  year: null,
  weekday: null,
  season: null,
  century: null,
  decade: null,
  minutes: null,
  half: false,
}
const isEmpty = (date: PartialDate) => Object.values(date).every(value => value === null || value === false)

/**
 * The dates of a text in order, "du 12 au 16 août 2031" being two: a day takes the month and year of the date behind it.
 * `monthFirst` reads dates in figures the American way.
 */
export function readDates(text: string, language: Language, monthFirst = false): PartialDate[] {
  const words = scoringWords[language]
  const shaped = foldAccents(text.normalize('NFKC').replace(/[’‘ʼ]/g, "'").toLowerCase())
  const { times, rest } = readTimes(shaped, language)
  const tokens =
    rest.match(
      /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}(?![\d/])|\d+|\p{L}+'?/gu,
    ) ?? []
  const dates: PartialDate[] = []
  let open: PartialDate = { ...noDate }
  const close = () => {
    if (!isEmpty(open)) dates.push(open)
    open = { ...noDate }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const figures = /^\d+[/.-]/.test(token) ? readFigures(token, monthFirst) : null
    const month = monthOf(token, tokens[at + 1], words, tokens[at - 1])
    const weekday = words.weekdays.indexOf(token)
    const season = words.seasons.findIndex(names => names.includes(token))
    const century = readCentury(tokens, at, language)
    const decade = readDecade(tokens, at, language)
    if (figures) {
      if (open.day !== null || open.month !== null || open.year !== null) close()
      open = { ...figures, weekday: open.weekday }
      if (open.year !== null) close()
    } else if (century) {
      open.century = century.value
      at = century.next - 1
      close()
    } else if (decade) {
      open.decade = decade.value
      at = decade.next - 1
      close()
    } else if (month > 0) {
      if (open.month !== null) close()
      open.month = month
    } else if (weekday >= 0) {
      if (open.day !== null || open.month !== null || open.year !== null) close()
      open.weekday = weekday
    } else if (season >= 0) {
      open.season = season
    } else {
      const year = readYear(tokens, at, language)
      const day = year ? null : readDay(tokens, at, language)
      if (year) {
        if (open.year !== null) close()
        open.year = year.value
        at = year.next - 1
        close()
      } else if (open.month !== null && /^\d{2}$/.test(token) && Number(token) > 31) {
        // "mars 51"
        open.year = Number(token)
      } else if (day) {
        if (open.day !== null) close()
        open.day = day.value
        at = day.next - 1
      }
    }
  }
  close()
  return withTimes(inherit(dates), times)
}

/** "le 3 avril à 18 h 30": the times of a text belong to its dates, in order; a time may stand alone. */
function withTimes(
  dates: PartialDate[],
  times: readonly Pick<PartialDate, 'minutes' | 'half'>[],
): PartialDate[] {
  const timed = times.map((time, i) => ({ ...(dates[i] ?? noDate), ...time }))
  return [...timed, ...dates.slice(times.length)]
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
  if (c === undefined && b > 31) return { ...noDate, month: a, year: b }
  if (a > 31) return { ...noDate, year: a, month: b, day: c ?? null }
  const american = (monthFirst && a <= 12) || b > 12
  return { ...noDate, day: american ? b : a, month: american ? a : b, year: c ?? null }
}

type Read = { value: number; next: number } | null

/** "XIVe siècle", "14e siècle", "the fourteenth century", and "XIVe" alone. */
function readCentury(tokens: readonly string[], at: number, language: Language): Read {
  const { centuryWords, ordinalEndings } = scoringWords[language]
  const token = tokens[at] ?? ''
  const roman = /^([ivx]{2,6})(?:e|eme|th|st|nd|rd)$/.exec(token)?.[1]
  const ending = /^\d{1,2}$/.test(token) && ordinalEndings.includes(tokens[at + 1] ?? '') ? 1 : 0
  const spoken = readOrdinal(tokens, at, language)
  const value = roman ? fromRoman(roman.toUpperCase()) : ending ? Number(token) : spoken?.value
  if (value === undefined || value > 22) return null
  const next = spoken && !roman ? spoken.next : at + 1 + ending
  if (centuryWords.includes(tokens[next] ?? '')) return { value, next: next + 1 }
  return roman && tokens.length <= next ? { value, next } : null
}

/** "les années 1960", "les années soixante", "the 1960s". */
function readDecade(tokens: readonly string[], at: number, language: Language): Read {
  const { decadeOpeners, decadeEndings, numberWords } = scoringWords[language]
  const token = tokens[at] ?? ''
  const figure = /^(?:1[0-9]|20)?\d0$/.test(token) ? Number(token) : null
  if (figure !== null && decadeEndings.includes(tokens[at + 1] ?? ''))
    return { value: figure < 100 ? 1900 + figure : figure, next: at + 2 }
  if (!decadeOpeners.includes(token)) return null
  const next = tokens[at + 1] ?? ''
  const said = /^(?:1[0-9]|20)?\d0$/.test(next) ? Number(next) : numberWords[next]
  if (said === undefined || said % 10 !== 0 || said === 0) return null
  return { value: said < 100 ? 1900 + said : said, next: at + 2 }
}

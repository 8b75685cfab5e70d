import type { Judging } from '../verifying/judging-of'
import { type DateParts, readDateParts } from './ranking-value'
import type { Request } from './request'

/**
 * The key's date moved: by days (weekday and day of the month together), else by months, else by years.
 * Years stay within what the article tells of and never pass its own date.
 */
export function shiftDate({ key, judging, document, random }: Request): string[] {
  const parts = readDateParts(key, judging)
  const sign = random() < 0.5 ? 1 : -1
  const days = (lengthOf(key) > 1 ? [1, -2, 2, -1, 3] : [2, -3, 5, -1, 7, 3, -6]).map(step => sign * step)
  // "le 1er janvier": rates and laws change on the first of a month.
  if (parts.weekday === null && parts.day === 1 && parts.month !== null)
    return [1, 3, -2, 2, -1, 4, -3].map(step => judging.joined(moveMonth(key, sign * step, judging)))
  if (parts.weekday !== null || parts.day !== null)
    return days.flatMap(step => moveDays(key, parts, step * lengthOf(key), judging))
  if (parts.month !== null)
    return [1, -2, 2, -1, -3, 4, 3].map(step => judging.joined(moveMonth(key, sign * step, judging)))
  if (parts.year === null) return []
  const last = lastYear(document.article.text, document.article.date, parts.year)
  // "the 1960s", "les années 1960" move by tens.
  const decade = /\d{3}0s(?!\p{L})|années \d{3}0/iu.test(key)
  const scale = decade ? 10 : last - parts.year > 80 ? 5 : last - parts.year > 20 ? 2 : 1
  const { year } = parts
  return [1, -2, 3, -1, 2, -4, -3]
    .map(step => sign * step * scale)
    .filter(by => latestIn(key, year) + by <= last)
    .map(by => key.replace(years, written => String(Number(written) + by)))
}

/** "entre le 8 et le 11 mai": moved by less than its four days it would overlap. */
function lengthOf(text: string): number {
  const [first, last] = (text.match(dayOfMonth) ?? []).map(day => parseInt(day, 10))
  return first !== undefined && last !== undefined && last > first ? last - first + 1 : 1
}

/** "de 2003 à 2014": both ends of a period move. */
const years = /(?<!\d)(?:1\d{3}|20\d\d)(?!\d)/gu
const latestIn = (key: string, year: number) =>
  (key.match(years) ?? []).reduce((latest, written) => Math.max(latest, Number(written)), year)

function moveDays(text: string, parts: DateParts, step: number, judging: Judging): string[] {
  const days = parts.day === null ? [] : (text.match(dayOfMonth) ?? []).map(day => parseInt(day, 10) + step)
  // Kept within the month: no calendar needed, and every month has 28 days.
  if (days.some(day => day < 2 || day > 28)) return []
  if (days.length > 1 && parts.weekday !== null) return []
  const moved =
    parts.weekday === null ? text : swap(text, parts.weekday, turn(judging.weekdays, parts.weekday, step))
  return [days.length === 0 ? moved : moved.replace(dayOfMonth, day => String(parseInt(day, 10) + step))]
}

/** "du 12 au 16 août": each of them. */
const dayOfMonth = /(?<!\d)\d{1,2}(?:er)?(?![\d:h%])/gu

function moveMonth(text: string, step: number, judging: Judging): string {
  // Two months ("mars et avril") move together.
  return judging.months
    .filter(month => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'iu').test(text))
    .map(month => [month, turn(judging.months, month, step)] as const)
    .reduce((moved, [from, to]) => swap(moved, from, `\u0000${to}`), text)
    .replaceAll('\u0000', '')
}

function turn(list: readonly string[], from: string, step: number): string {
  const at = (list.indexOf(from) + step + 2 * list.length) % list.length
  return list[at] ?? from
}

/** Replaces a word, keeping the capital that the text gives it. */
function swap(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\u0000])${from}(?!\\p{L})`, 'iu'), found =>
    /^\p{Lu}/u.test(found) ? to.replace(/\p{L}/u, letter => letter.toUpperCase()) : to,
  )
}

function lastYear(text: string, date: string | null, year: number): number {
  const told = [...text.matchAll(/(?<!\d)(1\d{3}|20\d\d)(?!\d)/gu)].map(match => Number(match[1]))
  return told.reduce((a, b) => Math.max(a, b), Math.max(year, date ? Number(date.slice(0, 4)) : 0))
}

import type { Judging } from '../verifying/judging-of'
import { numbersIn } from '../verifying/numbers-in'
import { flat } from '../verifying/words'

/** What a date says in its own words; nothing is told from a dateline. */
export type DateParts = {
  weekday: string | null
  day: number | null
  month: string | null
  year: number | null
}

export function readDateParts(text: string, judging: Judging): DateParts {
  const plain = flat(text)
  const word = (list: readonly string[]) =>
    list.find(one => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'u').test(plain)) ?? null
  const day = /(?<!\d)(\d{1,2})(?!\d|[:h%])/u.exec(plain)?.[1]
  const year = /(?<!\d)(1\d{3}|20\d\d)(?!\d)/u.exec(plain)?.[1]
  const month = word(judging.months)
  return {
    weekday: word(judging.weekdays),
    day: day && month ? Number(day) : null,
    month,
    year: year ? Number(year) : null,
  }
}

/** Where a date or a number stands among others of its form; weekdays in the order of the week. Null when nobody can say. */
export function rankingValue(text: string, kind: 'date' | 'number', judging: Judging): number | null {
  if (kind === 'number') return numbersIn(text, judging)[0] ?? loneOne(text, judging)
  const { weekday, day, month, year } = readDateParts(text, judging)
  if (year === null && month === null) return weekday === null ? null : judging.weekdays.indexOf(weekday)
  return (year ?? 0) * 400 + (month === null ? 0 : judging.months.indexOf(month) * 31) + (day ?? 0)
}

/** "une seule", "just one": a lone "un" is an article to those who look for numbers. */
function loneOne(text: string, judging: Judging): number | null {
  return flat(text)
    .split(' ')
    .some(word => judging.numberWords[word] === 1)
    ? 1
    : null
}

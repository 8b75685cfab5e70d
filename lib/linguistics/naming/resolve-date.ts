import type { DateValue, Sentence, TokenRange } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import {
  addDays,
  addMonths,
  dayOf,
  monthOf,
  type Stretch,
  weekdayOf,
  weekOf,
  wholeMonths,
  wholeYears,
  yearOf,
} from './calendar'
import type { ReadDate, Said } from './read-date'
import { tenseAround } from './tense-around'

type Found = Stretch & { precision: DateValue['precision']; sure: number }

/** The first and last day that a date means; those told from the day of the article only when that is known. */
export function resolveDate(
  read: ReadDate,
  sentence: Sentence,
  range: TokenRange,
  today: string | null,
  grammar: Grammar,
): DateValue {
  const absolute = absoluteOf(read)
  const found = absolute ?? (today === null ? null : relativeTo(today, read, sentence, range, grammar))
  return {
    kind: 'date',
    from: found?.from ?? null,
    to: found?.to ?? null,
    precision: found?.precision ?? precisionOf(read),
    resolved: absolute ? 'absolute' : found ? 'dateline' : 'unresolved',
    time: null,
    said: read.said,
    part: read.part,
    confidence: found?.sure ?? 0.9,
  }
}

function absoluteOf(read: ReadDate): Found | null {
  const { said, end, decade, century, season } = read
  if (decade !== null) return { ...wholeYears(decade, 10), precision: 'decade', sure: 0.95 }
  if (century !== null) return { ...wholeYears(century * 100 - 99, 100), precision: 'century', sure: 0.95 }
  if (said.year === null) return null
  if (season !== null) return { ...wholeMonths(said.year, season, 3), precision: 'season', sure: 0.9 }
  const [first, last] = [stretchOf(said, said.year), end ? stretchOf(end, end.year ?? said.year) : null]
  if (!first || (end && !last) || (last && last.to < first.from)) return null
  return { from: first.from, to: (last ?? first).to, precision: first.precision, sure: 0.97 }
}

function stretchOf({ month, day }: Said, year: number): (Stretch & { precision: Found['precision'] }) | null {
  if (month === null) return { ...wholeYears(year), precision: 'year' }
  if (day === null) return { ...wholeMonths(year, month), precision: 'month' }
  const iso = dayOf(year, month, day)
  return iso === null ? null : { from: iso, to: iso, precision: 'day' }
}

function relativeTo(
  today: string,
  read: ReadDate,
  sentence: Sentence,
  range: TokenRange,
  grammar: Grammar,
): Found | null {
  if (read.shift) return shifted(today, read.shift)
  const tense = tenseAround(sentence, range, grammar)
  const side = read.side ?? (tense === 'past' ? -1 : tense === 'future' ? 1 : null)
  const sure = read.side === null && tense === null ? 0.7 : 0.9
  if (read.season !== null) return seasonOf(today, read.season, read.side)
  if (read.said.month !== null) return inSomeYear(today, read, side, sure)
  if (read.said.weekday === null) return null
  // Without a tense that tells, the days before are meant oftener than those to come.
  const step = side === 1 ? 1 : -1
  // "mardi dernier" in a text of a Tuesday is the week before; "mardi" alone is the day itself.
  const first = read.side === null ? 0 : 1
  for (let days = first; days < first + 7; days++) {
    const iso = addDays(today, step * days)
    if (weekdayOf(iso) === read.said.weekday) return { from: iso, to: iso, precision: 'day', sure }
  }
  return null
}

function shifted(today: string, { by, unit }: NonNullable<ReadDate['shift']>): Found | null {
  if (Number.isNaN(by)) return null
  if (unit === 'day')
    return { from: addDays(today, by), to: addDays(today, by), precision: 'day', sure: 0.95 }
  if (unit === 'week') return { ...weekOf(today, by), precision: 'week', sure: 0.9 }
  if (unit === 'month') {
    const then = addMonths(today, by)
    return { ...wholeMonths(yearOf(then), monthOf(then)), precision: 'month', sure: 0.9 }
  }
  const year = yearOf(today)
  if (unit === 'year') return { ...wholeYears(year + by), precision: 'year', sure: 0.9 }
  if (unit === 'decade')
    return { ...wholeYears(Math.floor(year / 10) * 10 + 10 * by, 10), precision: 'decade', sure: 0.7 }
  return {
    ...wholeYears(Math.floor((year - 1) / 100) * 100 + 1 + 100 * by, 100),
    precision: 'century',
    sure: 0.8,
  }
}

/** "3 mars": the last one up to the day of the article, or the next one, or the nearest when no tense tells. */
function inSomeYear(today: string, read: ReadDate, side: number | null, sure: number): Found | null {
  const year = yearOf(today)
  const all = [year - 1, year, year + 1].flatMap(one => {
    const found = absoluteOf({
      ...read,
      said: { ...read.said, year: one },
      end: read.end && { ...read.end, year: one },
    })
    return found ? [found] : []
  })
  const fitting = all.filter(({ from, to }) =>
    side === -1 ? from <= today : side === 1 ? to >= today : true,
  )
  const [nearest] = fitting.toSorted((a, b) => awayFrom(today, a) - awayFrom(today, b))
  return nearest ? { ...nearest, sure } : null
}

function awayFrom(today: string, { from, to }: Stretch): number {
  if (from <= today && today <= to) return 0
  return Math.abs(Date.parse(today < from ? from : to) - Date.parse(today))
}

/** "l'été dernier" is over, "l'été prochain" has not begun; "cet été" is this year's. */
function seasonOf(today: string, season: number, side: number | null): Found | null {
  if (side === null) return null
  const all = [-1, 0, 1].map(add => wholeMonths(yearOf(today) + add, season, 3))
  const fitting =
    side < 0
      ? all.filter(({ to }) => to < today).slice(-1)
      : side > 0
        ? all.filter(({ from }) => from > today).slice(0, 1)
        : all.filter(({ from }) => yearOf(from) === yearOf(today))
  return fitting[0] ? { ...fitting[0], precision: 'season', sure: 0.85 } : null
}

function precisionOf({ said, season, shift, decade, century }: ReadDate): DateValue['precision'] {
  if (shift) return shift.unit
  if (season !== null) return 'season'
  if (said.day !== null || said.weekday !== null) return 'day'
  if (said.month !== null) return 'month'
  return decade !== null ? 'decade' : century !== null ? 'century' : said.year !== null ? 'year' : 'decade'
}

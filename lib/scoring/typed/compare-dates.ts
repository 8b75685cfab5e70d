import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { type Around, stemWords } from './around'
import { wordsOf } from './negations'
import { type PartialDate, readDates } from './read-dates'

const parts = ['year', 'month', 'day'] as const
/** Parts that stand alone: a century is no year, a season no month. */
const others = ['century', 'decade', 'season', 'minutes'] as const

/** Days, months and years, parsed: all that the key says must be there and equal. More than the key says goes to review. */
export function compareDates(
  key: string,
  response: string,
  language: Language,
  around: Around,
): Judgement | null {
  const meant = readDates(key, language)
  if (meant.length === 0) return null
  const orders = scoringWords[language].monthFirst ? [false, true] : [false]
  // "16.10": beside a time, a point parts hours and minutes.
  const timed = meant.some(({ minutes }) => minutes !== null)
  const shaped = timed ? response.replace(/(?<![\d.])(\d{1,2})\.([0-5]\d)(?![\d.])/, '$1:$2') : response
  const judgements = orders.map(order => judgeDates(meant, readDates(shaped, language, order)))
  const best = judgements.find(({ outcome }) => outcome === 'accepted') ?? judgements[0] ?? null
  const shifted = best?.outcome === 'accepted' && isShifted(key, response, language, around)
  return shifted ? judged('review', 'date-shifted') : best
}

/** "avant 1911" for "1911", unless key or question say so too. */
function isShifted(key: string, response: string, language: Language, { stem }: Around): boolean {
  const { timeShifts } = scoringWords[language]
  const known = new Set([...wordsOf(key), ...stemWords(stem)])
  return wordsOf(response).some(
    (word, i, all) =>
      timeShifts.includes(word) &&
      !known.has(word) &&
      /\d|^\p{L}{3,}/u.test(all.slice(i + 1).join(' ')) &&
      i < 2,
  )
}

function judgeDates(meant: readonly PartialDate[], given: readonly PartialDate[]): Judgement {
  if (given.length === 0) return judged('rejected', 'no-date')
  if (given.length < meant.length) return judged('rejected', 'date-differs')
  const pairs = meant.map((date, i) => judgeDate(date, given[i] ?? null))
  const worst =
    pairs.find(({ outcome }) => outcome === 'rejected') ?? pairs.find(({ outcome }) => outcome === 'review')
  if (worst) return worst
  const extra = given.slice(meant.length).some(date => date.year !== null || date.month !== null)
  return extra ? judged('review', 'several-dates') : judged('accepted', 'same-date')
}

function judgeDate(meant: PartialDate, given: PartialDate | null): Judgement {
  if (!given) return judged('rejected', 'date-differs')
  let missing = false
  let added = false
  for (const part of parts) {
    const [a, b] = [meant[part], given[part]]
    if (a !== null && b !== null && a !== b && !isShortYear(part, a, b))
      return judged('rejected', 'date-differs')
    if (a !== null && b === null) missing = true
    if (a === null && b !== null) added = true
  }
  for (const part of others) {
    const [a, b] = [meant[part], given[part]]
    if (a !== null && b === null) return judged('rejected', 'date-incomplete')
    if (a === null && b !== null) added = true
    if (a === null || b === null || a === b) continue
    const open = part === 'minutes' && (meant.half || given.half) && Math.abs(a - b) === 720
    return open ? judged('review', 'half-of-day') : judged('rejected', 'date-differs')
  }
  if (meant.weekday !== null && given.weekday !== null && meant.weekday !== given.weekday)
    return judged('rejected', 'date-differs')
  const weekdayOnly = [...parts, ...others].every(part => meant[part] === null)
  if (weekdayOnly && given.weekday === null) return judged('rejected', 'date-differs')
  if (missing)
    return parts.every(part => given[part] === null || meant[part] === null)
      ? judged('rejected', 'date-differs')
      : judged(given.month === null && meant.month !== null ? 'rejected' : 'review', 'date-incomplete')
  return added ? judged('review', 'date-added') : judged('accepted', 'same-date')
}

/** "mars 51" beside "mars 1951". */
const isShortYear = (part: string, meant: number, given: number) =>
  part === 'year' && given < 100 && meant % 100 === given

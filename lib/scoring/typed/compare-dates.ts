import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { type PartialDate, readDates } from './read-dates'

const parts = ['year', 'month', 'day'] as const

/** Days, months and years, parsed: all that the key says must be there and equal. More than the key says goes to review. */
export function compareDates(key: string, response: string, language: Language): Judgement | null {
  const meant = readDates(key, language)
  if (meant.length === 0) return null
  const orders = scoringWords[language].monthFirst ? [false, true] : [false]
  const judgements = orders.map(order => judgeDates(meant, readDates(response, language, order)))
  return judgements.find(({ outcome }) => outcome === 'accepted') ?? judgements[0] ?? null
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
    if (a !== null && b !== null && a !== b) return judged('rejected', 'date-differs')
    if (a !== null && b === null) missing = true
    if (a === null && b !== null) added = true
  }
  if (meant.weekday !== null && given.weekday !== null && meant.weekday !== given.weekday)
    return judged('rejected', 'date-differs')
  const weekdayOnly = parts.every(part => meant[part] === null)
  if (weekdayOnly && given.weekday === null) return judged('rejected', 'date-differs')
  if (missing)
    return parts.every(part => given[part] === null || meant[part] === null)
      ? judged('rejected', 'date-differs')
      : judged(given.month === null && meant.month !== null ? 'rejected' : 'review', 'date-incomplete')
  return added ? judged('review', 'date-added') : judged('accepted', 'same-date')
}

import type { Period } from '../fr/time'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))
const numbered = (list: string, first = 1): ReadonlyMap<string, number> =>
  new Map(list.split(' ').flatMap((names, i) => names.split('|').map(name => [name, i + first] as const)))

export const months = numbered(
  'january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec.',
)
/** 1 is Monday. */
export const weekdays = numbered('monday tuesday wednesday thursday friday saturday sunday')
/** Days told from the day of the article: how many days from it. */
export const relativeDates = numbered('yesterday today|tonight tomorrow', -1)
/** Between two days or months of one date: "12 to 16 August", "in March and April". */
export const dateJoiners = words('to and or - – through until till')
/** Before two years they say that a joiner makes one stretch of them. */
export const rangeOpeners = words('from between since (')
/** Inside one date: "the 2nd of July". */
export const dateFillers = words('the of')
/** Before a year that stands alone. */
export const yearMarkers = words(
  'in since by until before after from of around between and during late early mid year',
)
export const centuries = words('century centuries')
/** Centuries in words, from the thirteenth on. */
export const centuryOrdinals = numbered(
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
  13,
)
export const partsOfDay = words('morning afternoon evening night noon midnight')
/** "les années 1990": in English the number has the word in it ("the 90s"). */
export const decadeNouns = words('')
/** First month of each season; winter goes over the new year. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12],
])
/** Stretches of time that "last" and "ago" count. */
export const periods: ReadonlyMap<string, Period> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])
/** "last week": before its noun. */
export const shiftsBefore: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
])
/** "la semaine dernière": English has none after its noun. */
export const shiftsAfter: ReadonlyMap<string, number> = new Map()
export const nearWords = words('this')
/** "il y a": in English the word comes after ("two years ago"). */
export const agoBefore: readonly string[] = []
export const agoAfter = words('ago')
export const agoFillers = words('')
/** One of a period: "a year ago". */
export const oneWords = words('a an one')
export const datePart: ReadonlyMap<string, 'early' | 'middle' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
])
/** Between figures of an hour: English writes a colon or says the half of the day. */
export const hourWords = words("o'clock")
export const hourOpeners = words('at by until before after')
/** Before "14 h 30": English has no such hours. */
export const doubtfulHourOpeners = words('')
/** Hours to add to those from 1 to 11. */
export const halvesOfDay: ReadonlyMap<string, number> = new Map([
  ['a.m.', 0],
  ['am', 0],
  ['p.m.', 12],
  ['pm', 12],
])
export const namedHours: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])
/** "3/4/2026" is in March for some and in April for others: null. */
export const monthFirst = null as boolean | null
/** Beside a verb they say that it is still to come. */
export const futureAuxiliaries = words('will shall')
/** A noun phrase with one of these heads tells when or how long, and is not a subject: "last year", "two days". */
export const timeNouns = words(
  'year years month months week weeks day days hour hours minute minutes second seconds century morning afternoon evening night weekend time times moment spring summer autumn winter fall quarter decade decades',
)

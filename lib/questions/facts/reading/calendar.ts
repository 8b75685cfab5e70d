import type { Language } from '@/lib/model/language'
import type { DateGrain } from '@/lib/model/phrasing'

/** Names of months and weekdays come from CLDR: any language that `Intl` knows. */
function names(language: Language, option: 'month' | 'weekday', count: number): string[] {
  const format = new Intl.DateTimeFormat(language, { [option]: 'long', timeZone: 'UTC' })
  return Array.from({ length: count }, (_, at) =>
    format
      .format(new Date(Date.UTC(2024, option === 'month' ? at : 0, option === 'month' ? 1 : at + 1)))
      .toLowerCase(),
  )
}

const isDecade = /(?<!\p{L})années \d{3}0(?!\d)|(?<!\d)\d{3}0s(?!\p{L})/u

const isSeason =
  /(?<!\p{L})(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver) (?:of |de )?(?:1\d|20)\d{2}(?!\d)/u
const isCentury =
  /(?<!\p{L})(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|\p{L}+(?:th|-first)) (?:century|millennium)(?!\p{L})/u

/** What kind of date a phrase is: "3 juin 1829" a day, "mars et avril" months. Null when it is none of them. */
export function grainOf(text: string, language: Language): DateGrain | null {
  const line = text.toLowerCase()
  const has = (name: string) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(line)
  const months = names(language, 'month', 12).filter(has)
  const weekdays = names(language, 'weekday', 7).filter(has)
  const day = /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?(?!\d)/.test(line)
  const years = line.match(/(?<!\d)(?:1\d|20)\d{2}(?!\d)/g)?.length ?? 0
  const year = years > 0
  // "du 14 septembre" has one end.
  const ends = /^(?:entre|between)\s|^(?:du|de|from)\s.*\s(?:au|aux|à|to|till|until)\s/.test(line)
  if (ends || (line.match(/\d+/g)?.length ?? 0) > 2) return 'period'
  // "entre 2005 et 2007", "les années 1950".
  if (years > 1 || isDecade.test(line)) return 'period'
  if (months.length > 1) return day ? 'days' : 'months'
  // "les 5 et 6 septembre"; "mi-juillet": a part of a month is no month.
  if (months.length === 1 && /(?<!\d)\d{1,2} (?:et|and) \d{1,2}(?!\d)/.test(line)) return 'days'
  if (months.length === 1 && /(?<!\p{L})mid?[- –-]\p{L}/u.test(line)) return 'period'
  if (months.length === 1) return day ? 'day' : 'month'
  // Asked by "when", as a month is.
  if (years === 1 && isSeason.test(line)) return 'month'
  if (!year && isCentury.test(line) && (line.match(/\d+/g)?.length ?? 0) < 2) return 'month'
  if (year && /^\D*\d{4}\D*$/.test(line) && line.length <= 12) return 'year'
  if (weekdays.length === 1 && !year && line.split(/\s+/).length === 1) return 'weekday'
  return null
}

/** "lundi 3 mars", but "Monday": by CLDR, as months and weekdays are. */
export function writesDatesSmall(language: Language): boolean {
  const [first = ''] = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(0)
  return first === first.toLowerCase()
}

import { fold } from './line'
import { everyWord, intakeWords } from './words'

const months = new Map<string, number>()
for (const { months: long, monthsShort: short } of Object.values(intakeWords)) {
  for (const names of [long, short]) names.forEach((name, i) => void months.set(name, i + 1))
}
const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
const weekdays = everyWord('weekdays').join('|')
const publication = new Set([...everyWord('publication'), ...everyWord('weekdays')])

type Shape = { pattern: RegExp; order: 'dmy' | 'mdy' | 'ymd' }
const shapes: readonly Shape[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)/, order: 'ymd' },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(\\d{1,2})(?:er|st|nd|rd|th)?\\s(?:of\\s)?(${monthNames})\\.?,?\\s((?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(${monthNames})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    order: 'mdy',
  },
  { pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/, order: 'dmy' },
]

/** The first full date of a text, day, month and year, as YYYY-MM-DD. Dates in figures are read day first where both can be. */
export function readDate(text: string): string | null {
  const folded = fold(text.slice(0, 400))
  let best: { at: number; date: string } | null = null
  for (const { pattern, order } of shapes) {
    const found = pattern.exec(folded)
    const date = found && toDate(found, order)
    if (found && date && (!best || found.index < best.at)) best = { at: found.index, date }
  }
  return best?.date ?? null
}

function toDate(found: RegExpExecArray, order: Shape['order']): string | null {
  const [, a = '', b = '', c = ''] = found
  let [day, month, year] = order === 'dmy' ? [a, b, c] : order === 'mdy' ? [b, a, c] : [c, b, a]
  if (order === 'dmy' && /^\d+$/.test(month) && Number(month) > 12) [day, month] = [month, day]
  const number = months.get(month) ?? Number(month)
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}

/** How many words of a dated line are neither date, hour nor words of publishing; null when it holds no date. */
export function leftOfDate(text: string): number | null {
  return readDate(text) === null ? null : leftovers(text)
}

/** The same of a line with an hour and no date, "Published today at 05:30"; null when it holds no hour. */
export function leftOfHour(text: string): number | null {
  return /\d{1,2}\s?[h:]\s?\d\d/.test(text) ? leftovers(text) : null
}

function leftovers(text: string): number {
  const rest = fold(text)
    .replace(/\d{1,2}\s?(?:h|:|\.)\s?\d{0,2}/g, ' ')
    .match(/[\p{L}]+/gu)
  return (rest ?? []).filter(word => !months.has(word) && !publication.has(word)).length
}

const day = new RegExp(`^(?:${weekdays})`, 'u')
/** The date of a dateline, "CITY, 9 October 2031 –" or "10 janvier 2031. –" at the head of the first paragraph, which keeps it. */
export function readDateline(paragraph: string): string | null {
  const head = /^[^(]{4,90}?[\s\u00A0][–—-]+(?:[\s\u00A0]|$)/u.exec(paragraph.slice(0, 120))?.[0]
  if (head === undefined) return null
  const city = /^[\p{Lu}\d][^.!?]*/u.test(head) || day.test(fold(head))
  return city ? readDate(head) : null
}

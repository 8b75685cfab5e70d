import { overlaps } from '@/lib/model/span'
import type { Judging } from '../verifying/judging-of'
import { flat } from '../verifying/words'
import type { Request } from './request'
import { shiftDate } from './shift-date'

/** The article's other dates of the key's format, then the key's own date moved within the story's time. */
export function datesLike(request: Request): string[] {
  const { document, keySpan, key, judging, random } = request
  const model = formatOf(key, judging)
  const lead = /^\p{Ll}+\s(?=\S)/u.exec(key)?.[0] ?? ''
  const said = document.entities
    .filter(entity => entity.class === 'date' && !overlaps(entity.span, keySpan))
    .map(entity => document.article.text.slice(entity.span.start, entity.span.end))
    // "Mardi" only opened its sentence.
    .map(text => (/^\p{Ll}/u.test(key) ? text.charAt(0).toLowerCase() + text.slice(1) : text))
    .flatMap(text => [text, `${lead}${text}`].find(one => formatOf(one, judging) === model) ?? [])
  const moved = shiftDate(request)
  return [...new Set(said)].slice(0, random() < 0.5 ? 2 : 3).concat(moved)
}

/** "le jeudi 9 octobre 2025" → "le W 9 M 9999": two dates of one format are equally fine. */
function formatOf(text: string, judging: Judging): string {
  return flat(text)
    .replace(new RegExp(`(?<!\\p{L})(?:${judging.months.join('|')})(?!\\p{L})`, 'gu'), 'M')
    .replace(new RegExp(`(?<!\\p{L})(?:${judging.weekdays.join('|')})(?!\\p{L})`, 'gu'), 'W')
    .replace(/\d+/gu, digits => (digits.length <= 2 ? '9' : '9'.repeat(digits.length)))
}

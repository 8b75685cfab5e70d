import type { Document } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import type { Judging } from '../verifying/judging-of'
import { remembered } from '../verifying/remembered'
import { flat } from '../verifying/words'
import { isInPartOfDay, isSameMoment } from './hours'
import type { Request } from './request'
import { shiftDate } from './shift-date'

/** The article's other dates of the key's format, then the key's own date moved within the story's time. */
export function datesLike(request: Request): string[] {
  const { document, keySpan, key, judging } = request
  const model = formatOf(key, judging)
  // "le", "en": a weekday before another date would be made up, "années" before another year asks for the whole decade.
  const opener = /^\p{Ll}+\s(?=\S)/u.exec(key)?.[0] ?? ''
  const lead = judging.articles.includes(flat(opener).trim()) ? opener : ''
  const said = new Set<string>()
  for (const { span, text } of datesOf(document)) {
    if (said.size >= most) break
    if (overlaps(span, keySpan) || isSameMoment(text, request)) continue
    // "Mardi" only opened its sentence.
    const own = /^\p{Ll}/u.test(key) ? text.charAt(0).toLowerCase() + text.slice(1) : text
    const like = [own, `${lead}${own}`].find(one => formatOf(one, judging) === model)
    if (like !== undefined && !isFarYear(like, key) && isInPartOfDay(like, request)) said.add(like)
  }
  const moved = shiftDate(request)
  return [...said, ...moved]
}

/** "1949" beside "2009": where each year told is of another age, the key is the one that fits the question. */
function isFarYear(text: string, key: string): boolean {
  const [other, own] = [text, key].map(one => /^(?:1\d{3}|20\d\d)$/.exec(one)?.[0])
  return other !== undefined && own !== undefined && Math.abs(Number(other) - Number(own)) > farthest
}
const farthest = 40

/** So many dates of the article at most. */
const most = 3

const made = new WeakMap<Document, readonly { span: Span; text: string }[]>()

function datesOf(document: Document): readonly { span: Span; text: string }[] {
  const known =
    made.get(document) ??
    document.entities.flatMap(({ class: named, span }) =>
      named === 'date' ? [{ span, text: textOf(document.article.text, span) }] : [],
    )
  made.set(document, known)
  return known
}

/** "le jeudi 9 octobre 2025" → "le W 9 M 9999": two dates of one format are equally fine. */
function formatOf(text: string, judging: Judging): string {
  const known = formats.get(judging) ?? remembered(each => readFormat(each, judging))
  formats.set(judging, known)
  return known(text)
}

const formats = new WeakMap<Judging, (text: string) => string>()

function readFormat(text: string, judging: Judging): string {
  return flat(text)
    .replace(new RegExp(`(?<!\\p{L})(?:${judging.months.join('|')})(?!\\p{L})`, 'gu'), 'M')
    .replace(new RegExp(`(?<!\\p{L})(?:${judging.weekdays.join('|')})(?!\\p{L})`, 'gu'), 'W')
    .replace(/\d+/gu, digits => (digits.length <= 2 ? '9' : '9'.repeat(digits.length)))
}

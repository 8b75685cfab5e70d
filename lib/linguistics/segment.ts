import { type Article, paragraphSpans } from '@/lib/model/article'
import type { Span } from '@/lib/model/span'
import { type Grammar, grammarOf } from './grammar'

/** A sentence before it has tokens. */
export type Stretch = { paragraph: number; span: Span }

const terminators = /[.!?…]+(?:[\s\u00A0]+[.!?…]+(?=\s|$))*/gu
const closers = /^(?:[\s\u00A0\u202F]?[»]|[”’"')\]])+/u
const opensSentence = /^[«“‘"'([—–-]*[\s\u00A0\u202F]*(?:\p{Lu}|\d|¿|¡)/u

/**
 * Cuts every paragraph into sentences; spans are offsets into `article.text`, without the white space around.
 * Rules, not a model: a dot ends a sentence unless it belongs to a number, an abbreviation or an initial,
 * or the text goes on in small letters after it ("50 mètres. [environ] dans la vallée").
 */
export function segment(article: Article): Stretch[] {
  const grammar = grammarOf(article.language)
  return paragraphSpans(article.paragraphs).flatMap((paragraph, index) =>
    sentencesOf(article.text.slice(paragraph.start, paragraph.end), grammar).map(span => ({
      paragraph: index,
      span: { start: paragraph.start + span.start, end: paragraph.start + span.end },
    })),
  )
}

function sentencesOf(text: string, grammar: Grammar): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(terminators)) {
    const afterMark = match.index + match[0].length
    if (afterMark <= start) continue
    const closing = closersAt(text, start, afterMark)
    const end = afterMark + closing
    if (!isEnd(text, start, match.index, match[0], end, closing > 0, grammar)) continue
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

/** How many characters of closing marks follow; a straight quotation mark closes only what was opened. */
function closersAt(text: string, start: number, at: number): number {
  const match = closers.exec(text.slice(at))
  if (!match) return 0
  const mark = match[0].indexOf('"')
  const opened = text.slice(start, at).split('"').length % 2 === 0
  return mark === -1 || opened ? match[0].length : mark
}

function isEnd(
  text: string,
  start: number,
  mark: number,
  marks: string,
  end: number,
  closed: boolean,
  grammar: Grammar,
): boolean {
  const rest = text.slice(end)
  if (/^[\s\u00A0\u202F]*$/u.test(rest)) return true
  if (!/^[\s\u00A0\u202F]/u.test(rest)) return false
  const next = afterInsertion(rest.trimStart())
  if (!opensSentence.test(next)) return false
  if (marks !== '.' || closed) return true
  const before = /[\p{L}\p{M}\d°][\p{L}\p{M}\d.°’'-]*$/u.exec(text.slice(start, mark))?.[0] ?? ''
  // "1. Mettre à jour": the number of a list item.
  if (/^\d{1,2}$/.test(before) && text.slice(start, mark).trim() === before) return false
  const word = `${before.toLowerCase()}.`
  const opener = /^[«“‘"'([\s\u00A0\u202F]*([\p{L}]+)/u.exec(next)?.[1]?.toLowerCase() ?? ''
  if (grammar.closingAbbreviations.has(word)) return grammar.openers.has(opener)
  if (grammar.abbreviations.has(word)) return false
  // An initial: "J. R. R. Tolkien".
  if (/(?:^|[.-])\p{Lu}$/u.test(before)) return grammar.openers.has(opener)
  return true
}

/** What follows an editor's bracket that begins in small letters: "mètres. [par an] dans un an" goes on. */
function afterInsertion(rest: string): string {
  const bracket = /^\[\P{Lu}[^\]]*\][\s\u00A0\u202F]*/u.exec(rest)
  return bracket ? rest.slice(bracket[0].length) : rest
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = from + piece.trimEnd().length
  if (end <= start) return
  const last = spans.at(-1)
  // A stretch of marks alone (a stray " . .") belongs to the sentence before it.
  if (last && !/[\p{L}\d]/u.test(text.slice(start, end))) last.end = end
  else spans.push({ start, end })
}

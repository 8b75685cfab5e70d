import { type Article, paragraphSpans } from '@/lib/model/article'
import type { Quotation } from '@/lib/model/document'

/** An opening mark and what may close it; typists mix them ("« … ”"). */
const closersOf: Readonly<Record<string, string>> = { '«': '»”', '“': '”"»', '"': '"”“', '‘': '’' }

/**
 * The quotations of an article, nested ones left inside the outer one. One that nobody closes ends with its paragraph
 * (`closed` false). `speaker` is found later, with the clauses.
 */
export function findQuotations(article: Article): Quotation[] {
  return paragraphSpans(article.paragraphs).flatMap(({ start, end }) =>
    inParagraph(article.text.slice(start, end)).map(({ from, to, closed }) => ({
      span: { start: start + from, end: start + to },
      inner: trimmed(article.text, start + from + 1, start + to - (closed ? 1 : 0)),
      closed,
      speaker: null,
    })),
  )
}

function inParagraph(text: string): { from: number; to: number; closed: boolean }[] {
  const found: { from: number; to: number; closed: boolean }[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const closers = closersOf[mark]
    if (!closers || (mark === '‘' && !opensSingle(text, at))) continue
    const end = closing(text, at, mark, closers)
    // An unclosed single mark is an apostrophe, an unclosed straight one may be inches: only “ and « are believed.
    if (end === -1 && mark === '‘') continue
    found.push({ from: at, to: end === -1 ? text.length : end + 1, closed: end !== -1 })
    at = end === -1 ? text.length : end
  }
  return found
}

/** Where the mark is closed, counting marks of its kind that open inside; -1 when nowhere in the paragraph. */
function closing(text: string, from: number, mark: string, closers: string): number {
  let depth = 1
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === mark && mark !== '"') depth++
    else if (closers.includes(sign) && (mark !== '‘' || closesSingle(text, at))) depth--
    if (depth === 0) return at
  }
  // Opened twice and closed once ("« … « … » …"): the first closing mark counts.
  const first = [...text.slice(from + 1)].findIndex(sign => closers.includes(sign))
  return first === -1 || mark === '‘' || depth === 1 ? -1 : text.lastIndexOf(closers.charAt(0))
}

function opensSingle(text: string, at: number): boolean {
  return !/[\p{L}\d]/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))
}

/** A ’ between letters, or after an s before a small letter, is an apostrophe. */
function closesSingle(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (/\p{L}/u.test(after)) return false
  return (
    /[.,!?…\p{L}]/u.test(before) &&
    !(before === 's' && /^ \p{Ll}/u.test(text.slice(at + 1)) && text.indexOf('’', at + 1) !== -1)
  )
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const inner = text.slice(from, to)
  const start = from + inner.length - inner.trimStart().length
  return { start, end: Math.max(start, from + inner.trimEnd().length) }
}

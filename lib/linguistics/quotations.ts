import { paragraphSpans, type ReadableArticle } from '@/lib/model/article'
import type { Quotation } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { grammarOf } from './grammar'
import { scanMarks } from './quoting/scan-marks'

/**
 * The quotations of an article in the order of their opening; a nested one comes after the one that holds it. Who speaks,
 * and whether it is speech at all, is found later, with the trees. Where a paragraph leaves one open and the next opens
 * anew, the second goes on with the first.
 */
export function findQuotations(article: ReadableArticle): Quotation[] {
  const { elidedOpenings } = grammarOf(article.language)
  const quotations: Quotation[] = []
  let unclosed: number | null = null
  for (const { start, end } of paragraphSpans(article.paragraphs)) {
    const around: number[] = []
    const marked = scanMarks(article.text.slice(start, end), elidedOpenings)
    for (const { from, to, mark, closed } of marked) {
      const span = { start: start + from, end: start + to }
      while (around.length > 0 && (quotations[around.at(-1) ?? 0]?.span.end ?? 0) <= span.start) around.pop()
      const opensAnew: boolean =
        unclosed !== null &&
        article.text[quotations[unclosed]?.span.start ?? -1] === mark &&
        isBlank(article.text, quotations[unclosed]?.span.end ?? 0, span.start)
      quotations.push({
        ...quotationOf(article.text, span, closed),
        parent: around.at(-1) ?? null,
        depth: around.length,
        continues: opensAnew ? unclosed : null,
      })
      unclosed = closed ? null : quotations.length - 1
      around.push(quotations.length - 1)
    }
    if (marked.length === 0) unclosed = null
  }
  return quotations
}

function quotationOf(text: string, span: Span, closed: boolean) {
  return {
    span,
    inner: trimmed(text, span.start + 1, span.end - (closed ? 1 : 0)),
    closed,
    kind: 'words' as const,
    direct: true,
    speaker: null,
    frame: null,
    hedge: null,
    confidence: 0,
  }
}

function isBlank(text: string, from: number, to: number): boolean {
  return to - from < 8 && text.slice(from, to).trim() === ''
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

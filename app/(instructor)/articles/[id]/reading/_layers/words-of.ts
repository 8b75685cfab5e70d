import { type Span, textOf } from '@/lib/model/span'

/** The words of a span as one says them alone: of "a-t-elle dit", "elle". */
export function wordsOf(text: string, span: Span): string {
  return textOf(text, span).replace(/^-(?:t-)?(?=\p{L})/iu, '')
}

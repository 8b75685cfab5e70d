import type { Question } from '@/lib/model/question'
import { contains, overlaps, type Span } from '@/lib/model/span'

/** A sentence of the article, and which questions rest on it (rejected ones do not). */
export type CoveredSentence = { span: Span; asked: readonly string[] }

/** What is asked about, sentence by sentence. */
export function coverSentences(
  sentences: readonly Span[],
  questions: readonly Pick<Question, 'id' | 'state' | 'evidence'>[],
): CoveredSentence[] {
  const asking = questions.filter(({ state }) => state !== 'rejected')
  return sentences.map(span => ({
    span,
    asked: asking.filter(({ evidence }) => evidence.some(one => overlaps(one, span))).map(({ id }) => id),
  }))
}

/** The numbers of the paragraphs of which no sentence is asked about. */
export function emptyParagraphs(covered: readonly CoveredSentence[], paragraphs: readonly Span[]): number[] {
  return paragraphs.flatMap((paragraph, index) =>
    covered.some(({ span, asked }) => asked.length > 0 && contains(paragraph, span)) ? [] : [index + 1],
  )
}

/** A paragraph from its top to its foot, as shares of its height: where it is asked about and where not. */
export function coverageBar(
  covered: readonly CoveredSentence[],
  paragraph: Span,
): { to: number; asked: boolean }[] {
  const length = Math.max(1, paragraph.end - paragraph.start)
  const inside = covered.filter(({ span }) => contains(paragraph, span))
  return inside.map(({ asked }, index) => ({
    to: ((inside[index + 1]?.span.start ?? paragraph.end) - paragraph.start) / length,
    asked: asked.length > 0,
  }))
}

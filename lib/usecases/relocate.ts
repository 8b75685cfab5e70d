import 'server-only'
import type { Article } from '@/lib/model/article'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import { textOf } from '@/lib/model/span'

/** Evidence of one text found again in another by its words; what is not there any more proves nothing. */
export function relocate(
  questions: readonly PortableQuestion[],
  from: Article | null,
  to: Article,
): PortableQuestion[] {
  if (from?.text === to.text) return [...questions]
  return questions.map(question => ({
    ...question,
    evidence: question.evidence.flatMap(span => {
      const words = from ? textOf(from.text, span) : ''
      const start = words === '' ? -1 : to.text.indexOf(words)
      return start < 0 ? [] : [{ start, end: start + words.length }]
    }),
  }))
}

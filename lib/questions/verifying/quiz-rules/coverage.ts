import { paragraphSpans } from '@/lib/model/article'
import { overlaps } from '@/lib/model/span'
import type { QuizRule } from '../quiz-view'

/** Item rule 19: over how many paragraphs the evidence is spread. */
export const coverage: QuizRule = items => {
  const [first] = items
  if (!first || items.length < 5) return []
  const spans = paragraphSpans(first.article.paragraphs)
  const asked = spans.filter(span => items.some(item => item.body.evidence.some(one => overlaps(one, span))))
  const possible = Math.min(spans.length, items.length)
  return asked.length < 0.5 * possible
    ? [
        {
          index: 0,
          finding: { rule: 'coverage', level: 'report', params: { count: asked.length, of: spans.length } },
        },
      ]
    : []
}

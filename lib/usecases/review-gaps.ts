import 'server-only'
import Fraction from 'fraction.js'
import type { Article } from '@/lib/model/article'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { Ruling } from '@/lib/model/regrade'
import { judgeEachGap } from '@/lib/scoring/score-response'
import type { ReviewRow } from './group-reviews'
import { decidedGaps } from './score-asked'

/**
 * A row for each gap of a response that is decided on gap by gap, each scored as one point of its own; for any other, the
 * row itself. Whoever typed "Teheran" into a gap is in one group, whatever stands in the other gaps.
 */
export function reviewGaps(
  row: Omit<ReviewRow, 'gap'>,
  question: EditionQuestion,
  article: Pick<Article, 'language' | 'text'>,
  rulings: readonly Ruling[],
): ReviewRow[] {
  const { questionId, attemptId, value } = row
  const decided = decidedGaps(rulings, questionId, attemptId, value)
  const parts = question.treatment === 'counted' ? judgeEachGap(question, value, article, decided) : []
  if (parts.length === 0) return [{ ...row, gap: null }]
  return parts.map(({ outcome, reason, share }, gap) => {
    const { n, d } = new Fraction(share ?? (outcome === 'accepted' ? 1 : 0))
    return { ...row, gap, outcome, reason, maximum: 1, points: { n: Number(n), d: Number(d) } }
  })
}

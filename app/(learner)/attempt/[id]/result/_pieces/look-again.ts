import type { ResultQuestion } from '@/lib/usecases/find-attempt-result'

/** Whether a question is worth another look: it did not earn all its points, and nobody has yet to read it. */
export function lookAgain({ score, question, treatment }: ResultQuestion): boolean {
  if (!score || score.outcome === 'review' || treatment === 'dropped') return false
  return score.outcome !== 'accepted' || score.points.n < score.points.d * question.points
}

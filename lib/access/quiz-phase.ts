import type { QuizSettings, QuizState } from '@/lib/model/quiz'

export type QuizPhase = 'not-yet' | 'open' | 'closed'

/** Where a quiz stands at `now`: it opens at `opensAt` itself, and is closed at `closesAt` itself. */
export function quizPhase(
  quiz: { state: QuizState; settings: Pick<QuizSettings, 'opensAt' | 'closesAt'> },
  now: Date,
): QuizPhase {
  if (quiz.state === 'draft') return 'not-yet'
  const { opensAt, closesAt } = quiz.settings
  if (quiz.state === 'closed' || (closesAt !== null && closesAt <= now)) return 'closed'
  return opensAt !== null && opensAt > now ? 'not-yet' : 'open'
}

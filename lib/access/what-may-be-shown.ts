import type { feedbackShows, QuizSettings, QuizState } from '@/lib/model/quiz'
import { isOverForAll } from './attempt-window'

export type MayBeShown = {
  shows: (typeof feedbackShows)[number]
  /** What has to happen before more is shown; null when this is all there will be. */
  waitsFor: 'submission' | 'closing' | null
}

/**
 * The only decision about what a learner sees of scores, keys and evidence. Nothing before submission, whatever
 * the settings say; with 'after-closing', nothing before the quiz is closed for everyone, those in their grace too.
 */
export function whatMayBeShown(
  settings: Pick<QuizSettings, 'feedbackShows' | 'feedbackPhase' | 'opensAt' | 'closesAt'>,
  attempt: { submittedAt: Date | null },
  quiz: { state: QuizState },
  now: Date,
): MayBeShown {
  if (attempt.submittedAt === null) return { shows: 'nothing', waitsFor: 'submission' }
  if (settings.feedbackShows === 'nothing') return { shows: 'nothing', waitsFor: null }
  const closed = isOverForAll({ state: quiz.state, settings }, now)
  if (settings.feedbackPhase === 'after-closing' && !closed) return { shows: 'nothing', waitsFor: 'closing' }
  return { shows: settings.feedbackShows, waitsFor: null }
}

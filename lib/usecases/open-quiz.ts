import 'server-only'
import { quizClock } from '@/lib/access/attempt-window'
import { quizPhase } from '@/lib/access/quiz-phase'
import type { Id } from '@/lib/model/id'
import { joinCodeSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { findQuizWithCode, type StoredQuiz } from '@/lib/storage/quizzes'
import { sittingOf } from './sittings'
import { type Counter, unlessManyMissed } from './within-limit'

/**
 * The quiz that a code opens now, for whoever has it. Malformed, unknown, closed, not yet open, for classes only: one
 * failure, so that nobody learns from it which codes exist. Closed is as this learner has it, who may have more time.
 */
export async function openQuiz(
  db: Queries,
  typed: string,
  address: string,
  learnerId: Id | null = null,
  counted = true,
): Promise<Result<StoredQuiz>> {
  const none = fail('not-found', 'no-open-quiz', { field: 'code' })
  const code = joinCodeSchema.safeParse(typed)
  const ofCode: Counter[] = code.success ? [['join-code', code.data]] : []
  const look = async () => {
    const quiz = code.success ? await findQuizWithCode(db, code.data) : null
    if (!quiz?.settings.forEveryone) return none
    const time = learnerId && (await sittingOf(db, quiz, { learnerId, assignmentId: null })).time
    const settings = time ? { ...quiz.settings, closesAt: time.closesAt } : quiz.settings
    return quizPhase({ ...quiz, settings }, quizClock(quiz, new Date())) === 'open' ? ok(quiz) : none
  }
  return unlessManyMissed([['join-address', address], ...ofCode], look, counted)
}

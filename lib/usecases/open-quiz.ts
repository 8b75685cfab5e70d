import 'server-only'
import { quizPhase } from '@/lib/access/quiz-phase'
import { joinCodeSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { findQuizWithCode, type StoredQuiz } from '@/lib/storage/quizzes'
import { withinLimit } from './within-limit'

/**
 * The quiz that a code opens now. Malformed, unknown, closed, not yet open: one failure, so that nobody learns
 * from it which codes exist.
 */
export async function openQuiz(db: Queries, typed: string, address: string): Promise<Result<StoredQuiz>> {
  const fromHere = await withinLimit('join-address', address)
  if (!fromHere.ok) return fromHere
  const none = fail('not-found', 'no-open-quiz', { field: 'code' })
  const code = joinCodeSchema.safeParse(typed)
  if (!code.success) return none
  const ofCode = await withinLimit('join-code', code.data)
  if (!ofCode.ok) return ofCode
  const quiz = await findQuizWithCode(db, code.data)
  return quiz && quizPhase(quiz, new Date()) === 'open' ? ok(quiz) : none
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAudit } from '@/lib/storage/audit'
import { setQuizState } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { settleDue } from './settle-attempts'

export type CloseQuizInput = { actor: Actor; quizId: Id }
export type QuizClosed = { state: QuizState }

/** Takes no more responses from now on; attempts still open are submitted with what was saved. */
export async function closeQuiz(input: CloseQuizInput): Promise<Result<QuizClosed>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input)
  if (!at.ok) return at
  const { userId, db, quiz } = at.value
  if (quiz.state === 'draft') return fail('conflict', 'not-published')
  const { id } = quiz
  await db.transact(async tx => {
    await setQuizState(tx, id, 'closed')
    await insertAudit(tx, { quizId: id }, userId, 'closed')
  })
  await settleDue(db, { ...quiz, state: 'closed', pausedAt: null }, new Date())
  return ok({ state: 'closed' })
}

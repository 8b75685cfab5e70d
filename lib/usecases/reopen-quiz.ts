import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAudit } from '@/lib/storage/audit'
import { setQuizState, updateQuizSettings } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { settleDue } from './settle-attempts'

export type ReopenQuizInput = { actor: Actor; quizId: Id }
export type QuizReopened = { state: QuizState }

/** Takes responses again, from new attempts: what was submitted stays so. A closing time that has passed is taken away. */
export async function reopenQuiz(input: ReopenQuizInput): Promise<Result<QuizReopened>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input)
  if (!at.ok) return at
  const { userId, db, quiz } = at.value
  if (quiz.state === 'draft') return fail('conflict', 'not-published')
  const now = new Date()
  await settleDue(db, quiz, now)
  return db.transact(async tx => {
    const { closesAt } = quiz.settings
    if (closesAt && closesAt <= now) {
      const to = { title: quiz.title, settings: { ...quiz.settings, closesAt: null } }
      if (!(await updateQuizSettings(tx, quiz.id, quiz.revision, to)))
        return fail('conflict', 'quiz-changed-elsewhere')
    }
    await setQuizState(tx, quiz.id, 'published')
    await insertAudit(tx, { quizId: quiz.id }, userId, 'reopened')
    return ok({ state: 'published' as const })
  })
}

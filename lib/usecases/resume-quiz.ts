import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Terms } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { moveAccommodations } from '@/lib/storage/accommodations'
import { listAssignmentsOf, setTerms } from '@/lib/storage/assignments'
import { addPause } from '@/lib/storage/attempts'
import { insertAudit } from '@/lib/storage/audit'
import type { Queries } from '@/lib/storage/queries'
import { lockQuiz, type StoredQuiz, setPause, updateQuizSettings } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { findOwnQuiz } from './find-own-quiz'
import { settleDue } from './settle-attempts'

export type ResumeQuizInput = { actor: Actor; quizId: Id }
export type QuizResumed = { pausedMs: number }

/** Time goes on: nobody has lost any. Closing times that lay ahead, and attempts that are open, get what the pause took. */
export async function resumeQuiz(input: ResumeQuizInput): Promise<Result<QuizResumed>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId } = given
  // Whose time was over when the pause began gets none of it back.
  await settleDue(db, quiz, new Date())
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const found = await findOwnQuiz(tx, input.actor, quizId)
    if (!found.ok) return found
    const { pausedAt } = found.value
    if (!pausedAt) return ok({ pausedMs: 0 })
    const pausedMs = Math.max(0, Date.now() - pausedAt.getTime())
    if (!(await moveClosings(tx, found.value, pausedAt, pausedMs)))
      return fail('conflict', 'quiz-changed-elsewhere')
    await moveAccommodations(tx, quizId, pausedAt, pausedMs)
    await addPause(tx, quizId, pausedMs)
    await setPause(tx, quizId, null)
    const minutes = Math.round(pausedMs / 60_000)
    await insertAudit(tx, { quizId }, userId, 'resumed', { count: minutes })
    return ok({ pausedMs })
  })
}

/** False when the settings were changed meanwhile. */
async function moveClosings(tx: Queries, quiz: StoredQuiz, from: Date, ms: number): Promise<boolean> {
  const ahead = ({ closesAt }: Terms) =>
    closesAt && closesAt > from ? { closesAt: new Date(closesAt.getTime() + ms) } : {}
  for (const { id, terms } of await listAssignmentsOf(tx, quiz.id))
    await setTerms(tx, id, { ...terms, ...ahead(terms) })
  const settings = { ...quiz.settings, ...ahead(quiz.settings) }
  return updateQuizSettings(tx, quiz.id, quiz.revision, { title: quiz.title, settings })
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Terms } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { listAssignmentsOf, setTerms } from '@/lib/storage/assignments'
import { insertAudit } from '@/lib/storage/audit'
import { lockQuiz, updateQuizSettings } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { findOwnQuiz } from './find-own-quiz'
import { settleDue } from './settle-attempts'

export type ExtendQuizInput = { actor: Actor; quizId: Id; minutes: number }
export type QuizExtended = { minutes: number }

const schema = z.object({ quizId: idSchema, minutes: z.int().min(1).max(240) })

/**
 * More time for everyone at once, in every class: durations and closing times that lie ahead. Whose time was over stays
 * submitted. 'nothing-to-extend' where nothing limits the time.
 */
export async function extendQuiz(input: ExtendQuizInput): Promise<Result<QuizExtended>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId, minutes } = given
  await settleDue(db, quiz, new Date())
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const found = await findOwnQuiz(tx, input.actor, quizId)
    if (!found.ok) return found
    const { title, settings, revision, state, pausedAt } = found.value
    if (state !== 'published') return fail('conflict', 'not-running')
    const clock = pausedAt ?? new Date()
    const more = (terms: Terms): Terms => ({
      ...(terms.minutes ? { minutes: Math.min(terms.minutes + minutes, 1440) } : {}),
      ...(terms.closesAt && terms.closesAt > clock
        ? { closesAt: new Date(terms.closesAt.getTime() + minutes * 60_000) }
        : {}),
    })
    let limited = Object.keys(more(settings)).length > 0
    for (const { id, terms } of await listAssignmentsOf(tx, quizId)) {
      const moved = more(terms)
      limited ||= Object.keys(moved).length > 0
      await setTerms(tx, id, { ...terms, ...moved })
    }
    if (!limited) return fail('conflict', 'nothing-to-extend')
    if (
      !(await updateQuizSettings(tx, quizId, revision, {
        title,
        settings: { ...settings, ...more(settings) },
      }))
    )
      return fail('conflict', 'quiz-changed-elsewhere')
    await insertAudit(tx, { quizId }, userId, 'extended', { count: minutes })
    return ok({ minutes })
  })
}

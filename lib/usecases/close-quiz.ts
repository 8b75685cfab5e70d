import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { setQuizState } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { settleDue } from './settle-attempts'

export type CloseQuizInput = { actor: Actor; quizId: Id }
export type QuizClosed = { state: QuizState }

/** Takes no more responses from now on; attempts still open are submitted with what was saved. */
export async function closeQuiz(input: CloseQuizInput): Promise<Result<QuizClosed>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, given.value.quizId)
  if (!found.ok) return found
  if (found.value.state === 'draft') return fail('conflict', 'not-published')
  const { id } = found.value
  await db.transact(async tx => {
    await setQuizState(tx, id, 'closed')
    await insertAudit(tx, { quizId: id }, userId.value, 'closed')
  })
  await settleDue(db, { ...found.value, state: 'closed', pausedAt: null }, new Date())
  return ok({ state: 'closed' })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { setQuizState } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { settleClosedQuiz } from './settle-attempts'

export type CloseQuizInput = { actor: Actor; quizId: Id }
export type QuizClosed = { state: QuizState }

/** Takes no more responses from now on; attempts still open are submitted with what was saved. */
export async function closeQuiz(input: CloseQuizInput): Promise<Result<QuizClosed>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, given.value.quizId)
  if (!found.ok) return found
  if (found.value.state === 'draft') return fail('conflict', 'not-published')
  await setQuizState(db.prisma, found.value.id, 'closed')
  await settleClosedQuiz(db, { ...found.value, state: 'closed' }, new Date())
  return ok({ state: 'closed' })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { quizPhase } from '@/lib/access/quiz-phase'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { lockQuiz, setPause } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type PauseQuizInput = { actor: Actor; quizId: Id }
export type QuizPaused = { pausedAt: Date }

/** Time stands still for everyone until it is resumed; what is given meanwhile waits on the learner's device. */
export async function pauseQuiz(input: PauseQuizInput): Promise<Result<QuizPaused>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { quizId } = given.value
  const db = await database()
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const found = await findOwnQuiz(tx, input.actor, quizId)
    if (!found.ok) return found
    const { pausedAt, state } = found.value
    if (pausedAt) return ok({ pausedAt })
    // Classes and single learners may still be at it after the closing time: only the hand closes for all.
    if (quizPhase({ state, settings: { opensAt: null, closesAt: null } }, new Date()) !== 'open')
      return fail('conflict', 'not-running')
    const now = new Date()
    await setPause(tx, quizId, now)
    await insertAudit(tx, { quizId }, userId.value, 'paused')
    return ok({ pausedAt: now })
  })
}

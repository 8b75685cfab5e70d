import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type FindQuizPulseInput = { actor: Actor; quizId: Id }
/** Milliseconds since 1970 of the last thing done to it. */
export type QuizPulse = { changedAt: number }

/** Whether somebody did something to a quiz: an open bench asks every few seconds, so it costs next to nothing. */
export async function findQuizPulse(input: FindQuizPulseInput): Promise<Result<QuizPulse>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'view')
  return found.ok ? ok({ changedAt: found.value.updatedAt.getTime() }) : found
}

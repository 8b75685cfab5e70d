import 'server-only'
import { z } from 'zod'
import { attemptPhase } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Response } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { parseInput } from './parse-input'
import { responsesTogether, seatTogether, seenTogether } from './seats-together'

const minute = 60_000

/**
 * What the page of an attempt looks like: whoever has the same `key` sees the same, but for the id of the attempt, what was
 * given in it, and the moments that are named here, in milliseconds since 1970. (A deadline is told to the minute; the key
 * has its minute.)
 */
export type AttemptLooks = {
  key: string
  now: number
  deadline: number | null
  /** As the page is told of them. */
  responses: Pick<Response, 'questionId' | 'value' | 'revision'>[]
}

/**
 * Null where the page is its learner's own, and nobody else's: the time does not run, it is for practice. Whoever asks is
 * seen to be there.
 */
export async function findAttemptLooks(input: {
  actor: Actor
  attemptId: Id
}): Promise<Result<AttemptLooks | null>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const parsed = parseInput(z.object({ attemptId: idSchema }), input)
  if (!parsed.ok) return parsed
  const { attemptId } = parsed.value
  const db = await database()
  const found = await seatTogether(db, input.actor, attemptId)
  if (!found.ok) return found
  const { seat, sitting } = found.value
  const { attempt, counting } = seat
  const { settings } = sitting.quiz
  const now = new Date()
  if (attempt.submittedAt !== null || attemptPhase(sitting, now) !== 'open') return ok(null)
  if (settings.practice) return ok(null)
  await seenTogether(db, attemptId, now)
  const given = seat.responded ? await responsesTogether(db, attemptId) : []
  const responses = given.map(({ questionId, value, revision }) => ({ questionId, value, revision }))
  const { deadline, minutes, extraMinutes } = sitting.time
  const key = [
    ...[attempt.editionId, counting, attempt.seed, attempt.shuffleQuestions, attempt.shuffleOptions],
    ...[settings.view, minutes, extraMinutes, deadline && Math.floor(deadline.getTime() / minute)],
  ].join(' ')
  return ok({ key, now: now.getTime(), deadline: deadline?.getTime() ?? null, responses })
}

import 'server-only'
import { z } from 'zod'
import { attemptPhase } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import type { AttemptClock } from './find-attempt'
import { parseInput } from './parse-input'
import { seatTogether, seenTogether } from './seats-together'
import { settledIfDue } from './settle-attempts'

export type FindAttemptClockInput = { actor: Actor; attemptId: Id }
export type AttemptClockView = AttemptClock & { submittedAt: Date | null }

/** The time of an attempt as it is now, for a page that stays open; whoever asks is seen to be there. */
export async function findAttemptClock(input: FindAttemptClockInput): Promise<Result<AttemptClockView>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ attemptId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await seatTogether(db, input.actor, given.value.attemptId)
  if (!found.ok) return found
  const { seat, sitting } = found.value
  const now = new Date()
  const attempt = await settledIfDue(db, seat.attempt, sitting, now)
  await seenTogether(db, attempt.id, now)
  const phase = attemptPhase(sitting, now)
  return ok({ ...sitting.time, now, phase, submittedAt: attempt.submittedAt })
}

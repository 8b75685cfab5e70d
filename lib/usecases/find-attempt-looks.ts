import 'server-only'
import { attemptPhase } from '@/lib/access/attempt-window'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { database } from '@/lib/storage/database'
import { seatTogether, seenTogether } from './seats-together'

const minute = 60_000

/**
 * What the page of an attempt looks like: whoever has the same `key` sees the same, but for the id of the attempt and the
 * moments that are named here, in milliseconds since 1970. (A deadline is told to the minute; the key has its minute.)
 */
export type AttemptLooks = { key: string; now: number; deadline: number | null }

/**
 * Null where the page is one learner's own, or none: something was given, the time does not run, it is for practice, it is
 * not theirs. Whoever asks is seen to be there.
 */
export async function findAttemptLooks(actor: Actor, attemptId: Id): Promise<AttemptLooks | null> {
  if (!idSchema.safeParse(attemptId).success) return null
  const db = await database()
  const found = await seatTogether(db, actor, attemptId)
  if (!found.ok) return null
  const { seat, sitting } = found.value
  const { attempt, counting } = seat
  const { settings } = sitting.quiz
  const now = new Date()
  if (attempt.submittedAt !== null || attemptPhase(sitting, now) !== 'open') return null
  if (seat.responded || settings.practice) return null
  await seenTogether(db, attemptId, now)
  const { deadline, minutes, extraMinutes } = sitting.time
  const key = [
    ...[attempt.editionId, counting, attempt.seed, attempt.shuffleQuestions, attempt.shuffleOptions],
    ...[settings.view, minutes, extraMinutes, deadline && Math.floor(deadline.getTime() / minute)],
  ].join(' ')
  return { key, now: now.getTime(), deadline: deadline?.getTime() ?? null }
}

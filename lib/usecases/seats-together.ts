import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Response } from '@/lib/model/response'
import type { Result } from '@/lib/model/result'
import { markSeen } from '@/lib/storage/attempts'
import type { Database } from '@/lib/storage/database'
import { listResponsesOf } from '@/lib/storage/responses'
import { findSeats } from '@/lib/storage/seats'
import { type OwnSeat, ownSeat } from './find-own-seat'
import { apart, together } from './together'

type Asking = ReturnType<typeof askingOf>
const asking = new WeakMap<Database, Asking>()

function askingOf(db: Database) {
  const several = { most: 100, atOnce: db.place === 'embedded' ? 1 : 2, apart }
  return {
    seat: together(
      (ids: Id[]) =>
        findSeats(
          db.prisma,
          ids.map(attemptId => ({ attemptId, questionId: null })),
        ),
      several,
    ),
    seen: together(async (given: { id: Id; now: Date }[]) => {
      const now = new Date(Math.max(...given.map(one => one.now.getTime())))
      await markSeen(
        db.prisma,
        given.map(({ id }) => id),
        now,
      )
      return given.map(() => null)
    }, several),
    responses: together(async (ids: Id[]) => {
      const own = new Map(ids.map(id => [id, [] as Response[]]))
      for (const { attemptId, response } of await listResponsesOf(db.prisma, ids))
        own.get(attemptId)?.push(response)
      return ids.map(id => own.get(id) ?? [])
    }, several),
  }
}

function askingWith(db: Database): Asking {
  const known = asking.get(db) ?? askingOf(db)
  asking.set(db, known)
  return known
}

/** A learner's own seat, whole classes of which are looked up at the same moment: those who wait are looked up together. */
export async function seatTogether(db: Database, actor: Actor, attemptId: Id): Promise<Result<OwnSeat>> {
  return ownSeat(actor, await askingWith(db).seat(attemptId))
}

/** Marks that a learner is there. */
export async function seenTogether(db: Database, id: Id, now: Date): Promise<void> {
  await askingWith(db).seen({ id, now })
}

/** What was saved of an attempt, at most one a question. */
export async function responsesTogether(db: Database, attemptId: Id): Promise<Response[]> {
  return askingWith(db).responses(attemptId)
}

import 'server-only'
import { ok, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { database } from '@/lib/storage/database'
import { forgetLearner, listQuietGuests } from '@/lib/storage/forget-learners'

const day = 24 * 60 * 60 * 1000
/** One transaction each, and not all in one go: a server that was off for long has other things to do too. */
const most = 500

/** How many days a guest's data is kept after they were last seen: the same for the whole installation. */
export function guestDays(): number {
  return environmentSchema.shape.PASSAGE_GUEST_DAYS.parse(process.env.PASSAGE_GUEST_DAYS)
}

/**
 * Guests who were not here for that long are forgotten, as if they had deleted their data themselves. Nobody asks: the
 * server does. Who has an account, or a place in a class, stays.
 */
export async function forgetOldGuests(now: Date): Promise<Result<{ forgotten: number }>> {
  const db = await database()
  const before = new Date(now.getTime() - guestDays() * day)
  const ids = await listQuietGuests(db.prisma, before, most)
  for (const id of ids) await db.transact(tx => forgetLearner(tx, id))
  return ok({ forgotten: ids.length })
}

import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

export type ReplyKey = { ownerId: Id; key: string }
export type Reply = { status: number; location: string | null; body: string }
export type KeptReply = { fingerprint: string; startedAt: Date; reply: Reply | null }

/** True for one caller only, however many begin at once: the others find what the first has begun. */
export async function beginReply(
  db: Queries,
  given: ReplyKey & { fingerprint: string; startedAt: Date },
): Promise<boolean> {
  const { count } = await db.keptReply.createMany({ data: given, skipDuplicates: true })
  return count === 1
}

export async function findKeptReply(db: Queries, key: ReplyKey): Promise<KeptReply | null> {
  const row = await db.keptReply.findUnique({ where: { ownerId_key: key } })
  if (!row) return null
  const { fingerprint, startedAt, status, location, body } = row
  return { fingerprint, startedAt, reply: status === null ? null : { status, location, body: body ?? '' } }
}

/** Takes over what a server has left undone; true for one caller only. */
export async function resumeReply(
  db: Queries,
  { startedAt, ...key }: ReplyKey & { startedAt: Date },
  now: Date,
): Promise<boolean> {
  const { count } = await db.keptReply.updateMany({
    where: { ...key, startedAt, status: null },
    data: { startedAt: now },
  })
  return count === 1
}

export async function keepReply(
  db: Queries,
  key: ReplyKey,
  { status, location, body }: Reply,
  now: Date,
): Promise<void> {
  await db.keptReply.updateMany({ where: key, data: { status, location, body, answeredAt: now } })
}

/** Nothing came of it: the key is free again. */
export async function dropReply(db: Queries, key: ReplyKey): Promise<void> {
  await db.keptReply.deleteMany({ where: { ...key, status: null } })
}

export async function forgetReplies(db: Queries, before: Date): Promise<void> {
  await db.keptReply.deleteMany({ where: { startedAt: { lt: before } } })
}

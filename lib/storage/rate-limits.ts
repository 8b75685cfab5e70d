import 'server-only'
import { newId } from '@/lib/model/id'
import { database } from './database'

const longestWindowMs = 24 * 60 * 60 * 1000

export type Consumption = {
  /** What is counted, for whom: `join-code:ABCD2345`. */
  key: string
  /** How many in one window. */
  limit: number
  /** At most a day. */
  windowSeconds: number
  now: Date
}

export type Counted = {
  allowed: boolean
  /** How many more there may be in this window. */
  remaining: number
  /** Until the next window. */
  resetSeconds: number
}

/**
 * Counts one try in a fixed window that begins with its first. One statement, so that tries at the same time are all
 * counted. A window far in the future (the clock was set back) counts as over.
 */
export async function consume({ key, limit, windowSeconds, now }: Consumption): Promise<Counted> {
  const { prisma } = await database()
  const at = BigInt(now.getTime())
  const window = BigInt(windowSeconds) * 1000n
  const [row] = await prisma.$queryRaw<{ count: number; start: bigint }[]>`
    INSERT INTO rate_limit AS held (id, key, count, "lastRequest") VALUES (${newId()}, ${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN abs(${at} - held."lastRequest") >= ${window} THEN 1 ELSE least(held.count, ${limit}) + 1 END,
      "lastRequest" = CASE WHEN abs(${at} - held."lastRequest") >= ${window} THEN ${at} ELSE held."lastRequest" END
    RETURNING count, "lastRequest" AS start`
  if (row?.count === 1) await forgetOldCounters(now)
  if (!row) throw new Error('an upsert returned no row')
  const left = Number(row.start + window - at)
  return {
    allowed: row.count <= limit,
    remaining: Math.max(0, limit - row.count),
    resetSeconds: Math.min(windowSeconds, Math.max(1, Math.ceil(left / 1000))),
  }
}

/** What `consume` would say of each without counting it, in their order. */
export async function foresee(
  asked: readonly Consumption[],
): Promise<Pick<Counted, 'allowed' | 'resetSeconds'>[]> {
  const { prisma } = await database()
  const rows = await prisma.rateLimit.findMany({ where: { key: { in: asked.map(({ key }) => key) } } })
  return asked.map(({ key, limit, windowSeconds, now }) => {
    const row = rows.find(one => one.key === key)
    const since = row ? now.getTime() - Number(row.lastRequest) : 0
    const running = row !== undefined && Math.abs(since) < windowSeconds * 1000
    const left = Math.ceil(windowSeconds - since / 1000)
    return {
      allowed: !running || row.count < limit,
      resetSeconds: Math.min(windowSeconds, Math.max(1, left)),
    }
  })
}

/** Takes one try back that turned out not to be one. */
export async function giveBack(key: string): Promise<void> {
  const { prisma } = await database()
  await prisma.rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } })
}

/** A counter names an address or a person: none is kept longer than it can serve. */
async function forgetOldCounters(now: Date): Promise<void> {
  const { prisma } = await database()
  await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: now.getTime() - longestWindowMs } } })
}

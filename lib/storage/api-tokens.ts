import { type Id, newId } from '@/lib/model/id'
import { type ApiToken, apiTokenSchema } from '@/lib/model/token'
import type { Queries } from './queries'

export async function insertApiToken(
  db: Queries,
  given: Omit<ApiToken, 'id' | 'lastUsedAt'> & { ownerId: Id; tokenHash: string },
): Promise<Id> {
  const row = await db.apiToken.create({ data: { ...given, id: newId() } })
  return row.id
}

/** The newest first, those that have expired too. */
export async function listApiTokens(db: Queries, ownerId: Id): Promise<ApiToken[]> {
  const rows = await db.apiToken.findMany({
    where: { ownerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(row => apiTokenSchema.parse(row))
}

export async function countApiTokens(db: Queries, ownerId: Id): Promise<number> {
  return db.apiToken.count({ where: { ownerId } })
}

export async function findApiToken(
  db: Queries,
  tokenHash: string,
): Promise<{ token: ApiToken; ownerId: Id } | null> {
  const row = await db.apiToken.findUnique({ where: { tokenHash } })
  return row && { token: apiTokenSchema.parse(row), ownerId: row.ownerId }
}

const hour = 60 * 60 * 1000

/** Once an hour is enough to see which tokens are of use. */
export async function markApiTokenUsed(db: Queries, id: Id, now: Date): Promise<void> {
  const before = new Date(now.getTime() - hour)
  await db.apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: now },
  })
}

/** False when this owner has none such. */
export async function removeApiToken(db: Queries, ownerId: Id, id: Id): Promise<boolean> {
  const { count } = await db.apiToken.deleteMany({ where: { id, ownerId } })
  return count === 1
}

import { type Id, newId } from '@/lib/model/id'
import type { ShareRight } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import type { Queries } from './queries'

export async function findQuizRight(db: Queries, quizId: Id, userId: Id): Promise<ShareRight | null> {
  const row = await db.share.findUnique({ where: { quizId_userId: { quizId, userId } } })
  return row?.right ?? null
}

export async function findClassRight(db: Queries, classId: Id, userId: Id): Promise<ShareRight | null> {
  const row = await db.share.findUnique({ where: { classId_userId: { classId, userId } } })
  return row?.right ?? null
}

/** An instructor has one right to one thing: the newest. */
export async function putShare(
  db: Queries,
  thing: SharedThing,
  userId: Id,
  right: ShareRight,
): Promise<void> {
  const { count } = await db.share.updateMany({ where: { ...thing, userId }, data: { right } })
  if (count === 0) await db.share.create({ data: { ...thing, id: newId(), userId, right } })
}

export type ListedShare = { id: Id; userId: Id; name: string; email: string; right: ShareRight }

export async function listShares(db: Queries, thing: SharedThing): Promise<ListedShare[]> {
  const rows = await db.share.findMany({
    where: thing,
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, userId, right, user }) => ({ id, userId, right, ...user }))
}

export type StoredShare = { id: Id; quizId: Id | null; classId: Id | null; userId: Id; userName: string }

export async function findStoredShare(db: Queries, id: Id): Promise<StoredShare | null> {
  const row = await db.share.findUnique({ where: { id }, include: { user: { select: { name: true } } } })
  return row && { id, quizId: row.quizId, classId: row.classId, userId: row.userId, userName: row.user.name }
}

export async function setRight(db: Queries, id: Id, right: ShareRight): Promise<void> {
  await db.share.update({ where: { id }, data: { right } })
}

export async function removeShare(db: Queries, id: Id): Promise<void> {
  await db.share.deleteMany({ where: { id } })
}

import { type Id, newId } from '@/lib/model/id'
import { type SchoolClass, schoolClassSchema } from '@/lib/model/school-class'
import type { Queries } from './queries'

export async function insertClass(
  db: Queries,
  given: { ownerId: Id; name: string; joinCode: string; rosterOpen: boolean },
): Promise<Id> {
  return (await db.schoolClass.create({ data: { ...given, id: newId() } })).id
}

export async function findStoredClass(db: Queries, id: Id): Promise<SchoolClass | null> {
  const row = await db.schoolClass.findUnique({ where: { id } })
  return row && schoolClassSchema.parse(row)
}

export async function findClassWithCode(db: Queries, joinCode: string): Promise<SchoolClass | null> {
  const row = await db.schoolClass.findUnique({ where: { joinCode } })
  return row && schoolClassSchema.parse(row)
}

export type ListedClass = {
  class: SchoolClass
  owner: string
  members: number
  joined: number
  quizzes: number
}

/** One's own and those shared with one, by name. */
export async function listClassesOf(db: Queries, userId: Id): Promise<ListedClass[]> {
  const rows = await db.schoolClass.findMany({
    where: { OR: [{ ownerId: userId }, { shares: { some: { userId } } }] },
    include: {
      owner: { select: { name: true } },
      _count: { select: { members: true, assignments: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const joined = await db.classMember.groupBy({
    by: ['classId'],
    where: { classId: { in: rows.map(({ id }) => id) }, joinedAt: { not: null } },
    _count: { _all: true },
  })
  return rows.map(({ owner, _count, ...row }) => ({
    class: schoolClassSchema.parse(row),
    owner: owner.name,
    members: _count.members,
    joined: joined.find(({ classId }) => classId === row.id)?._count._all ?? 0,
    quizzes: _count.assignments,
  }))
}

export async function updateClass(
  db: Queries,
  id: Id,
  to: { name: string; rosterOpen: boolean },
): Promise<void> {
  await db.schoolClass.update({ where: { id }, data: to })
}

export async function removeClass(db: Queries, id: Id): Promise<void> {
  await db.schoolClass.delete({ where: { id } })
}

/** Until the transaction ends nobody else changes its roster or sits down. */
export async function lockClass(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "school_class" WHERE "id" = ${id} FOR NO KEY UPDATE`
}

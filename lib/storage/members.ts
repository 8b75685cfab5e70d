import type { Id } from '@/lib/model/id'
import { newId } from '@/lib/model/id'
import { type Member, memberSchema } from '@/lib/model/school-class'
import type { Queries } from './queries'

/** By name, as the alphabet of the interface has it is the page's work: here by what was written. */
export async function listMembers(db: Queries, classId: Id): Promise<(Member & { userId: Id | null })[]> {
  const rows = await db.classMember.findMany({
    where: { classId },
    include: { learner: { select: { name: true, userId: true } } },
    orderBy: [{ learner: { name: 'asc' } }, { learnerId: 'asc' }],
  })
  return rows.map(({ learner, ...row }) => ({
    ...memberSchema.parse({ ...row, name: learner.name }),
    userId: learner.userId,
  }))
}

export async function findMember(db: Queries, classId: Id, learnerId: Id): Promise<Member | null> {
  const row = await db.classMember.findUnique({
    where: { classId_learnerId: { classId, learnerId } },
    include: { learner: { select: { name: true } } },
  })
  return row && memberSchema.parse({ ...row, name: row.learner.name })
}

/** Each name with a learner of its own, whom nobody is yet. */
export async function insertMembers(db: Queries, classId: Id, names: readonly string[]): Promise<void> {
  const learners = names.map(name => ({ id: newId(), name }))
  await db.learner.createMany({ data: learners })
  await db.classMember.createMany({ data: learners.map(({ id }) => ({ classId, learnerId: id })) })
}

export async function insertMember(db: Queries, classId: Id, learnerId: Id, joinedAt: Date): Promise<void> {
  await db.classMember.create({ data: { classId, learnerId, joinedAt } })
}

export async function removeMember(db: Queries, classId: Id, learnerId: Id): Promise<void> {
  await db.classMember.deleteMany({ where: { classId, learnerId } })
  // Who never did anything was only a name.
  await db.learner.deleteMany({
    where: { id: learnerId, userId: null, attempts: { none: {} }, memberships: { none: {} } },
  })
}

export async function changeMember(
  db: Queries,
  classId: Id,
  learnerId: Id,
  to: { joinedAt?: Date | null; timePercent?: number },
): Promise<void> {
  await db.classMember.updateMany({ where: { classId, learnerId }, data: to })
}

/**
 * The place of a learner who has done nothing yet becomes another's, with what they were given more. False when they
 * have begun something.
 */
export async function giveSeatTo(
  db: Queries,
  classId: Id,
  from: Id,
  to: Id,
  joinedAt: Date,
): Promise<boolean> {
  const untouched = await db.learner.count({
    where: {
      id: from,
      userId: null,
      attempts: { none: {} },
      memberships: { none: { classId: { not: classId } } },
    },
  })
  if (untouched === 0) return false
  await db.accommodation.updateMany({ where: { learnerId: from }, data: { learnerId: to } })
  await db.classMember.updateMany({
    where: { classId, learnerId: from },
    data: { learnerId: to, joinedAt },
  })
  await db.learner.delete({ where: { id: from } })
  return true
}

export async function timePercentsOf(
  db: Queries,
  classIds: readonly Id[],
  learnerIds: readonly Id[] | null,
): Promise<{ classId: Id; learnerId: Id; timePercent: number }[]> {
  if (classIds.length === 0) return []
  return db.classMember.findMany({
    where: {
      classId: { in: [...classIds] },
      ...(learnerIds ? { learnerId: { in: [...learnerIds] } } : {}),
      timePercent: { not: 100 },
    },
    select: { classId: true, learnerId: true, timePercent: true },
  })
}

/** Has the learner more time in a whole class that has this quiz? */
export async function hasStandingTime(db: Queries, quizId: Id, learnerId: Id): Promise<boolean> {
  const count = await db.classMember.count({
    where: { learnerId, timePercent: { not: 100 }, class: { assignments: { some: { quizId } } } },
  })
  return count > 0
}

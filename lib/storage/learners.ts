import { type Learner, learnerSchema } from '@/lib/model/attempt'
import { type Id, newId } from '@/lib/model/id'
import type { Queries } from './queries'

export async function insertLearner(
  db: Queries,
  given: { name: string; userId: Id | null },
): Promise<Learner> {
  return learnerSchema.parse(await db.learner.create({ data: { ...given, id: newId() } }))
}

export async function findLearner(db: Queries, id: Id): Promise<Learner | null> {
  const row = await db.learner.findUnique({ where: { id } })
  return row && learnerSchema.parse(row)
}

/** The first learner that an account has claimed. */
export async function findLearnerOfUser(db: Queries, userId: Id): Promise<Learner | null> {
  const row = await db.learner.findFirst({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return row && learnerSchema.parse(row)
}

/** False when an account has claimed it already. */
export async function giveLearnerTo(db: Queries, id: Id, userId: Id): Promise<boolean> {
  const { count } = await db.learner.updateMany({ where: { id, userId: null }, data: { userId } })
  return count === 1
}

export async function renameLearner(db: Queries, id: Id, name: string): Promise<void> {
  await db.learner.update({ where: { id }, data: { name } })
}

export async function renameLearnersOfUser(db: Queries, userId: Id, name: string): Promise<void> {
  await db.learner.updateMany({ where: { userId }, data: { name } })
}

/** Until the transaction ends this learner begins no other attempt. */
export async function lockLearner(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "learner" WHERE "id" = ${id} FOR UPDATE`
}

export type LearnerOfQuiz = {
  learnerId: Id
  name: string
  className: string | null
  timePercent: number
  attempts: number
}

const mostLearners = 2000

/** Who sits in a class that has the quiz, or has begun an attempt at it; by name. */
export async function listLearnersOfQuiz(db: Queries, quizId: Id): Promise<LearnerOfQuiz[]> {
  const inClass = { class: { assignments: { some: { quizId } } } }
  const rows = await db.learner.findMany({
    where: { OR: [{ attempts: { some: { quizId } } }, { memberships: { some: inClass } }] },
    include: {
      memberships: { where: inClass, include: { class: { select: { name: true } } }, take: 1 },
      _count: { select: { attempts: { where: { quizId } } } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostLearners,
  })
  return rows.map(({ id, name, memberships: [membership], _count }) => ({
    learnerId: id,
    name,
    className: membership?.class.name ?? null,
    timePercent: membership?.timePercent ?? 100,
    attempts: _count.attempts,
  }))
}

import { type Accommodation, accommodationSchema } from '@/lib/model/accommodation'
import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

/** What these learners have more in this quiz; who has nothing of their own is not in it. */
export async function accommodationsOf(
  db: Queries,
  quizId: Id,
  learnerIds: readonly Id[] | null = null,
): Promise<Map<Id, Accommodation>> {
  const rows = await db.accommodation.findMany({
    where: { quizId, ...(learnerIds ? { learnerId: { in: [...learnerIds] } } : {}) },
  })
  return new Map(rows.map(row => [row.learnerId, accommodationSchema.parse(row)]))
}

export async function putAccommodation(
  db: Queries,
  quizId: Id,
  learnerId: Id,
  accommodation: Accommodation,
): Promise<void> {
  await db.accommodation.upsert({
    where: { quizId_learnerId: { quizId, learnerId } },
    create: { quizId, learnerId, ...accommodation },
    update: accommodation,
  })
}

export async function removeAccommodation(db: Queries, quizId: Id, learnerId: Id): Promise<void> {
  await db.accommodation.deleteMany({ where: { quizId, learnerId } })
}

/** A pause that began at `from` has ended: own closing times after it are that much later. */
export async function moveAccommodations(db: Queries, quizId: Id, from: Date, ms: number): Promise<void> {
  const rows = await db.accommodation.findMany({ where: { quizId, closesAt: { gt: from } } })
  for (const { learnerId, closesAt } of rows)
    await db.accommodation.update({
      where: { quizId_learnerId: { quizId, learnerId } },
      data: { closesAt: closesAt && new Date(closesAt.getTime() + ms) },
    })
}

/** Learners of this quiz who need not be in a class: who has begun an attempt or sits in a class that it is for. */
export async function isLearnerOf(db: Queries, quizId: Id, learnerId: Id): Promise<boolean> {
  const count = await db.learner.count({
    where: {
      id: learnerId,
      OR: [
        { attempts: { some: { quizId } } },
        { memberships: { some: { class: { assignments: { some: { quizId } } } } } },
      ],
    },
  })
  return count > 0
}

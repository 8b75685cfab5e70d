import { type Id, newId } from '@/lib/model/id'
import type { Queries } from './queries'

/** Stands where a name was. */
const nobody = '—'

/** The learner, and every learner whom the same account has claimed. */
export async function listLearnersOf(db: Queries, learnerId: Id, userId: Id | null): Promise<Id[]> {
  const rows = await db.learner.findMany({
    where: { OR: [{ id: learnerId }, ...(userId ? [{ userId }] : [])] },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/**
 * Takes a person out of what they submitted: scores and responses stay as somebody's, under a new id that no cookie
 * and no account leads to. Attempts that are not submitted, late saves, places in classes and names in the history
 * of scores are deleted.
 */
export async function forgetLearner(db: Queries, id: Id): Promise<void> {
  const submitted = { learnerId: id, submittedAt: { not: null } }
  await db.lateResponse.deleteMany({ where: { attempt: { learnerId: id } } })
  await db.$executeRaw`
    UPDATE "regrade" SET "details" = "details" || '{"learnerName": null}'::jsonb
    WHERE "id" IN (
      SELECT r."regradeId" FROM "ruling" r JOIN "attempt" a ON a."id" = r."attemptId" WHERE a."learnerId" = ${id}
    )`
  await db.secondLook.updateMany({ where: { attempt: { learnerId: id } }, data: { reason: null } })
  await db.ruling.updateMany({ where: { attempt: { learnerId: id } }, data: { comment: null } })
  if ((await db.attempt.count({ where: submitted })) > 0) {
    const other = await db.learner.create({ data: { id: newId(), name: nobody } })
    await db.attempt.updateMany({ where: submitted, data: { learnerId: other.id } })
  }
  await db.learner.delete({ where: { id } })
}

/** Learners without an account and without a place in a class, of whom nothing is newer than `before`. */
export async function listQuietGuests(db: Queries, before: Date, most: number): Promise<Id[]> {
  const rows = await db.learner.findMany({
    where: {
      userId: null,
      name: { not: nobody },
      createdAt: { lt: before },
      memberships: { none: {} },
      attempts: {
        none: {
          OR: [
            { startedAt: { gte: before } },
            { submittedAt: { gte: before } },
            { seenAt: { gte: before } },
            { responses: { some: { savedAt: { gte: before } } } },
          ],
        },
      },
    },
    orderBy: { createdAt: 'asc' },
    take: most,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

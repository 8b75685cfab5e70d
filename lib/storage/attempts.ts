import { type Attempt, attemptSchema, type Learner } from '@/lib/model/attempt'
import { type Id, newId } from '@/lib/model/id'
import type { Queries } from './queries'

export type StoredAttempt = { attempt: Attempt; learner: Learner }

const withLearner = { learner: { select: { id: true, name: true, userId: true } } } as const

/** A second attempt of the same number is a 'unique' storage error. */
export async function insertAttempt(
  db: Queries,
  given: {
    quizId: Id
    editionId: Id
    learnerId: Id
    assignmentId: Id | null
    number: number
    seed: number
    shuffleQuestions: boolean | null
    shuffleOptions: boolean | null
    startedAt: Date
  },
): Promise<Id> {
  const row = await db.attempt.create({ data: { ...given, id: newId() } })
  return row.id
}

export async function findStoredAttempt(db: Queries, id: Id): Promise<StoredAttempt | null> {
  const row = await db.attempt.findUnique({ where: { id }, include: withLearner })
  if (!row) return null
  const { learner, ...attempt } = row
  return { attempt: attemptSchema.parse(attempt), learner }
}

/** A learner's attempts at a quiz, from the first to the last. */
export async function listAttemptsOf(db: Queries, quizId: Id, learnerId: Id): Promise<Attempt[]> {
  const rows = await db.attempt.findMany({ where: { quizId, learnerId }, orderBy: { number: 'asc' } })
  return rows.map(row => attemptSchema.parse(row))
}

/** Attempts at a quiz in the order they were begun: all, or those of some learners. */
export async function listAttemptsAt(
  db: Queries,
  quizId: Id,
  learnerIds: readonly Id[] | null = null,
): Promise<StoredAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { quizId, ...(learnerIds && { learnerId: { in: [...learnerIds] } }) },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    include: withLearner,
  })
  return rows.map(({ learner, ...attempt }) => ({ attempt: attemptSchema.parse(attempt), learner }))
}

/** Who began an attempt at a quiz, in the order of their first; with a name, those that have it in theirs. */
export async function listLearnersAt(db: Queries, quizId: Id, name = ''): Promise<Id[]> {
  const part = `%${name.replace(/[\\%_]/gu, sign => `\\${sign}`)}%`
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a."learnerId" AS id FROM "attempt" a JOIN "learner" l ON l."id" = a."learnerId"
    WHERE a."quizId" = ${quizId} AND (${name} = '' OR l."name" ILIKE ${part})
    GROUP BY a."learnerId" ORDER BY min(a."startedAt"), a."learnerId"`
  return rows.map(({ id }) => id)
}

export async function countAttemptsAt(
  db: Queries,
  quizId: Id,
): Promise<{ begun: number; submitted: number }> {
  const [row] = await db.$queryRaw<{ begun: number; submitted: number }[]>`
    SELECT count(*)::int AS begun, count("submittedAt")::int AS submitted FROM "attempt" WHERE "quizId" = ${quizId}`
  return row ?? { begun: 0, submitted: 0 }
}

export async function listUnsubmitted(db: Queries, quizId: Id): Promise<Attempt[]> {
  const rows = await db.attempt.findMany({ where: { quizId, submittedAt: null } })
  return rows.map(row => attemptSchema.parse(row))
}

const mostOfLearner = 200

/** What a learner has submitted to the quizzes of one owner, the first first. */
export async function listSubmittedByLearner(
  db: Queries,
  ownerId: Id,
  learnerId: Id,
): Promise<{ quizId: Id; attemptId: Id }[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId, submittedAt: { not: null }, quiz: { ownerId } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: mostOfLearner,
    select: { id: true, quizId: true },
  })
  return rows.map(({ id, quizId }) => ({ attemptId: id, quizId }))
}

/** How many attempts at each edition of a quiz are submitted, by the edition's id; those that were practised too, or not. */
export async function countSubmittedByEdition(
  db: Queries,
  quizId: Id,
  practised: 'too' | 'not',
): Promise<Map<Id, number>> {
  const rows = await db.attempt.groupBy({
    by: ['editionId'],
    where: { quizId, submittedAt: { not: null }, ...(practised === 'not' ? { tries: { none: {} } } : {}) },
    _count: { _all: true },
  })
  return new Map(rows.map(({ editionId, _count }) => [editionId, _count._all]))
}

/** Until the transaction ends nobody else saves into or submits this attempt. */
export async function lockAttempt(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "attempt" WHERE "id" = ${id} FOR UPDATE`
}

/** Once in a few seconds is enough to say who is there, and who holds an attempt is seen by that. */
const seenEveryMs = 4_000

export async function markSeen(db: Queries, ids: readonly Id[], now: Date): Promise<void> {
  const before = new Date(now.getTime() - seenEveryMs)
  await db.$executeRaw`
    /* prepared */ WITH seat AS MATERIALIZED (
      SELECT "id" FROM "attempt" WHERE "id" = ANY (ARRAY(SELECT json_array_elements_text(${JSON.stringify(ids)}::json)))
        AND "submittedAt" IS NULL AND ("seenAt" IS NULL OR "seenAt" < ${before.toISOString()}::timestamp)
      FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE "attempt" SET "seenAt" = ${now.toISOString()}::timestamp FROM seat WHERE "attempt"."id" = seat."id"`
}

/** A pause has ended: attempts that were open have that much more time. */
export async function addPause(db: Queries, quizId: Id, ms: number): Promise<void> {
  await db.attempt.updateMany({
    where: { quizId, submittedAt: null },
    data: { pausedMs: { increment: ms } },
  })
}

export async function markSubmitted(
  db: Queries,
  id: Id,
  submitted: { submittedAt: Date; receipt: string },
): Promise<void> {
  await db.attempt.update({ where: { id }, data: submitted })
}

/** Whether the page of an attempt that is not submitted has asked for something since then. */
export async function isAnyoneResponding(db: Queries, since: Date): Promise<boolean> {
  const found = await db.attempt.findFirst({
    where: { submittedAt: null, seenAt: { gte: since } },
    select: { id: true },
  })
  return found !== null
}

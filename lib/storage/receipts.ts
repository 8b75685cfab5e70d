import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

export type Submitted = { id: Id; submittedAt: Date }

/** The code that was made when an attempt was submitted; null of one from before codes were stored. */
export async function findReceiptCode(db: Queries, attemptId: Id): Promise<string | null> {
  const row = await db.attempt.findUnique({ where: { id: attemptId }, select: { receipt: true } })
  return row?.receipt ?? null
}

/** Whose code it is among the attempts at a quiz. */
export async function findByReceipt(
  db: Queries,
  quizId: Id,
  receipt: string,
): Promise<(Submitted & { number: number; learnerName: string }) | null> {
  const row = await db.attempt.findFirst({
    where: { quizId, receipt, submittedAt: { not: null } },
    select: { id: true, number: true, submittedAt: true, learner: { select: { name: true } } },
  })
  if (!row?.submittedAt) return null
  const { id, number, submittedAt, learner } = row
  return { id, number, submittedAt, learnerName: learner.name }
}

/** Submitted attempts at a quiz whose code is not stored, so many of them. */
export async function listWithoutReceipt(db: Queries, quizId: Id, most: number): Promise<Submitted[]> {
  const rows = await db.attempt.findMany({
    where: { quizId, receipt: null, submittedAt: { not: null } },
    take: most,
    select: { id: true, submittedAt: true },
  })
  return rows.flatMap(({ id, submittedAt }) => (submittedAt ? [{ id, submittedAt }] : []))
}

/** One statement, however many. */
export async function storeReceipts(
  db: Queries,
  made: readonly { id: Id; receipt: string }[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE "attempt" a SET "receipt" = made."receipt"
    FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS made("id" text, "receipt" text)
    WHERE a."id" = made."id" AND a."receipt" IS NULL`
}

import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

/** What a learner asked of one response, and whether somebody has decided of it since. */
export type SecondLook = {
  attemptId: Id
  questionId: Id
  /** In the learner's words. */
  reason: string | null
  askedAt: Date
  settledAt: Date | null
}

/** A response that was asked about already is a 'unique' storage error. */
export async function insertSecondLook(
  db: Queries,
  asked: Pick<SecondLook, 'attemptId' | 'questionId' | 'reason' | 'askedAt'>,
): Promise<void> {
  await db.secondLook.create({ data: asked })
}

export async function listSecondLooksOf(db: Queries, attemptId: Id): Promise<SecondLook[]> {
  return db.secondLook.findMany({ where: { attemptId }, orderBy: { askedAt: 'asc' } })
}

/** Those on these questions of editions that nobody has decided of yet. */
export async function listOpenLooks(db: Queries, questionIds: readonly Id[]): Promise<SecondLook[]> {
  return db.secondLook.findMany({ where: { questionId: { in: [...questionIds] }, settledAt: null } })
}

export async function settleLook(
  db: Queries,
  { attemptId, questionId }: Pick<SecondLook, 'attemptId' | 'questionId'>,
  settledAt: Date,
): Promise<void> {
  await db.secondLook.updateMany({ where: { attemptId, questionId, settledAt: null }, data: { settledAt } })
}

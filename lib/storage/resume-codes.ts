import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

type ResumeCode = { hash: string; learnerId: Id; attemptId: Id; expiresAt: Date }

/** A learner has one at a time; those that nobody used in time go too. */
export async function putResumeCode(db: Queries, code: ResumeCode, now: Date): Promise<void> {
  await db.resumeCode.deleteMany({
    where: { OR: [{ learnerId: code.learnerId }, { expiresAt: { lte: now } }] },
  })
  await db.resumeCode.create({ data: code })
}

export async function findResumeCode(db: Queries, hash: string, now: Date): Promise<ResumeCode | null> {
  return db.resumeCode.findFirst({ where: { hash, expiresAt: { gt: now } } })
}

/** True for one of all who come with it at the same time. */
export async function spendResumeCode(db: Queries, hash: string): Promise<boolean> {
  const { count } = await db.resumeCode.deleteMany({ where: { hash } })
  return count === 1
}

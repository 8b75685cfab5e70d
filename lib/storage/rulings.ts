import { type Id, newId } from '@/lib/model/id'
import { type Ruling, rulingSchema } from '@/lib/model/regrade'
import type { Prisma } from './generated/client'
import type { Queries } from './queries'

/** Decisions that count on these questions of editions, the newest first. */
export async function listRulings(db: Queries, questionIds: readonly Id[]): Promise<Ruling[]> {
  return find(db, { questionId: { in: [...questionIds] }, undoneAt: null })
}

/** What one decision said, while it counts. */
export async function listRulingsOf(db: Queries, regradeId: Id): Promise<Ruling[]> {
  return find(db, { regradeId, undoneAt: null })
}

/** Those that count on responses of this attempt alone, or on all that are alike to its edition's questions. */
export async function listRulingsFor(db: Queries, attemptId: Id, editionId: Id): Promise<Ruling[]> {
  return find(db, {
    question: { editionId },
    OR: [{ attemptId }, { attemptId: null }],
    undoneAt: null,
  })
}

export async function insertRulings(db: Queries, rulings: readonly Ruling[]): Promise<void> {
  await db.ruling.createMany({
    data: rulings.map(({ share, ...ruling }) => ({
      ...ruling,
      id: newId(),
      shareN: share.n,
      shareD: share.d,
    })),
  })
}

/** How many rulings counted until now. */
export async function undoRulings(db: Queries, regradeId: Id, undoneAt: Date): Promise<number> {
  const { count } = await db.ruling.updateMany({ where: { regradeId, undoneAt: null }, data: { undoneAt } })
  return count
}

async function find(db: Queries, where: Prisma.RulingWhereInput): Promise<Ruling[]> {
  const rows = await db.ruling.findMany({ where, orderBy: [{ regrade: { number: 'desc' } }, { id: 'asc' }] })
  return rows.map(({ shareN, shareD, ...row }) =>
    rulingSchema.parse({ ...row, share: { n: shareN, d: shareD } }),
  )
}

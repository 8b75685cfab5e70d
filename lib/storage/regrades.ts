import type { Id } from '@/lib/model/id'
import { type Regrade, regradeSchema } from '@/lib/model/regrade'
import type { Regrade as RegradeRow } from './generated/client'
import { asJson, type Queries } from './queries'

export async function insertRegrade(db: Queries, regrade: Regrade & { madeById: Id }): Promise<void> {
  await db.regrade.create({ data: { ...regrade, details: asJson(regrade.details) } })
}

export async function findStoredRegrade(db: Queries, id: Id): Promise<Regrade | null> {
  const row = await db.regrade.findUnique({ where: { id } })
  return row && regradeOfRow(row)
}

/** 0 before the first. */
export async function lastRegradeNumber(db: Queries, quizId: Id): Promise<number> {
  const { _max } = await db.regrade.aggregate({ where: { quizId }, _max: { number: true } })
  return _max.number ?? 0
}

export async function countRegrades(db: Queries, quizId: Id): Promise<number> {
  return db.regrade.count({ where: { quizId } })
}

/** Who made it; null when their account is gone. `stands`: a decision that counts and can be taken back. */
export type ListedRegrade = {
  regrade: Regrade
  madeBy: string | null
  stands: boolean
  comment: string | null
}

/** The newest first. */
export async function listRegrades(db: Queries, quizId: Id, most: number): Promise<ListedRegrade[]> {
  const rows = await db.regrade.findMany({
    where: { quizId },
    orderBy: { number: 'desc' },
    take: most,
    include: {
      madeBy: { select: { name: true } },
      rulings: { select: { undoneAt: true, comment: true }, take: 1, orderBy: { id: 'asc' } },
    },
  })
  return rows.map(({ madeBy, rulings: [ruling], ...row }) => ({
    regrade: regradeOfRow(row),
    madeBy: madeBy?.name ?? null,
    stands: ruling?.undoneAt === null,
    comment: ruling?.comment ?? null,
  }))
}

function regradeOfRow({ madeById: _, ...row }: RegradeRow): Regrade {
  return regradeSchema.parse(row)
}

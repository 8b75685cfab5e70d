import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import { asJson, type Queries } from './queries'

/** What the attempts at an edition added up to when they were counted; `figures` as who counted wrote them. */
export type KeptFigures = { stamp: string; regrade: number; countedAt: Date; figures: unknown }

export async function findKeptFigures(
  db: Queries,
  editionId: Id,
  population: Population,
): Promise<KeptFigures | null> {
  return db.editionFigures.findUnique({ where: { editionId_population: { editionId, population } } })
}

export async function keepFigures(
  db: Queries,
  editionId: Id,
  population: Population,
  { figures, ...counted }: KeptFigures,
): Promise<void> {
  const data = { ...counted, figures: asJson(figures) }
  await db.editionFigures.upsert({
    where: { editionId_population: { editionId, population } },
    create: { editionId, population, ...data },
    update: data,
  })
}

/** Editions that so many attempts were submitted to, and their quizzes. */
export async function listLargeEditions(
  db: Queries,
  atLeast: number,
): Promise<{ editionId: Id; quizId: Id; submitted: number }[]> {
  const rows = await db.attempt.groupBy({
    by: ['editionId', 'quizId'],
    where: { submittedAt: { not: null } },
    _count: { _all: true },
    having: { editionId: { _count: { gte: atLeast } } },
  })
  return rows.map(({ editionId, quizId, _count }) => ({ editionId, quizId, submitted: _count._all }))
}

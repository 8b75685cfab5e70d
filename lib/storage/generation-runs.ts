import type { Candidate } from '@/lib/model/candidate'
import { type GenerationRun, generationRunSchema, type HeldRun } from '@/lib/model/generation-run'
import { newId } from '@/lib/model/id'
import { asJson, type Queries } from './queries'

export async function insertRun(
  db: Queries,
  { options, passed, ...rest }: GenerationRun,
  now: Date,
): Promise<HeldRun> {
  const holder = newId()
  await db.generationRun.create({
    data: { ...rest, options: asJson(options), passed: asJson(passed), holder, beatAt: now },
  })
  return { id: rest.id, holder }
}

/** Says that its holder is alive, with what passed so far; false when somebody else has taken it over. */
export async function beatRun(
  db: Queries,
  held: HeldRun,
  passed: readonly Candidate[],
  now: Date,
): Promise<boolean> {
  const { count } = await db.generationRun.updateMany({
    where: held,
    data: { beatAt: now, passed: asJson(passed) },
  })
  return count === 1
}

/** With the quiz, in one transaction; false when somebody else has taken it over. */
export async function endRun(db: Queries, held: HeldRun): Promise<boolean> {
  return (await db.generationRun.deleteMany({ where: held })).count === 1
}

/** Takes over one run that was silent since `silentSince`; of two who try, one gets it. A run that was tried too often, or cannot be read, goes. */
export async function takeOverRun(
  db: Queries,
  silentSince: Date,
  mostTries: number,
  now: Date,
): Promise<{ run: GenerationRun; held: HeldRun } | null> {
  await db.generationRun.deleteMany({ where: { beatAt: { lt: silentSince }, tries: { gte: mostTries } } })
  const row = await db.generationRun.findFirst({
    where: { beatAt: { lt: silentSince } },
    orderBy: { beatAt: 'asc' },
  })
  if (!row) return null
  const holder = newId()
  const { count } = await db.generationRun.updateMany({
    where: { id: row.id, holder: row.holder, beatAt: { lt: silentSince } },
    data: { holder, beatAt: now, tries: { increment: 1 } },
  })
  if (count === 0) return null
  const run = generationRunSchema.safeParse(row)
  if (run.success) return { run: run.data, held: { id: row.id, holder } }
  await endRun(db, { id: row.id, holder })
  return null
}

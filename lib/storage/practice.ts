import type { Id } from '@/lib/model/id'
import { type Outcome, outcomeSchema } from '@/lib/model/score'
import type { Queries } from './queries'

export type PracticeTry = { questionId: Id; number: number; outcome: Outcome }

/** From the first to the last. */
export async function listTries(db: Queries, attemptId: Id): Promise<PracticeTry[]> {
  const rows = await db.practiceTry.findMany({ where: { attemptId }, orderBy: { number: 'asc' } })
  return rows.map(({ questionId, number, outcome }) => ({
    questionId,
    number,
    outcome: outcomeSchema.parse(outcome),
  }))
}

export async function insertTry(
  db: Queries,
  attemptId: Id,
  made: PracticeTry & { triedAt: Date },
): Promise<void> {
  await db.practiceTry.create({ data: { attemptId, ...made } })
}

export type PracticeItem = { learnerId: Id; questionId: Id; step: number; dueAt: Date | null }

export async function putPracticeItem(db: Queries, item: PracticeItem): Promise<void> {
  const { learnerId, questionId, step, dueAt } = item
  await db.practiceItem.upsert({
    where: { learnerId_questionId: { learnerId, questionId } },
    create: item,
    update: { step, dueAt },
  })
}

export type DueItem = PracticeItem & { editionId: Id }

/** What comes back to these learners, the first due first. */
export async function listPracticeItems(db: Queries, learnerIds: readonly Id[]): Promise<DueItem[]> {
  const rows = await db.practiceItem.findMany({
    where: { learnerId: { in: [...learnerIds] }, dueAt: { not: null } },
    orderBy: { dueAt: 'asc' },
    take: 1000,
    include: { question: { select: { editionId: true } } },
  })
  return rows.map(({ learnerId, questionId, step, dueAt, question }) => ({
    ...{ learnerId, questionId, step, dueAt },
    editionId: question.editionId,
  }))
}

export type PracticeDay = { attemptId: Id; title: string; startedAt: Date; right: number; tried: number }

/** How the first tries of each attempt went, the newest attempt first. */
export async function listFirstTries(db: Queries, learnerIds: readonly Id[]): Promise<PracticeDay[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId: { in: [...learnerIds] }, tries: { some: {} } },
    orderBy: { startedAt: 'desc' },
    take: 100,
    include: { edition: { select: { title: true } }, tries: { where: { number: 1 } } },
  })
  return rows.map(({ id, startedAt, edition, tries }) => ({
    attemptId: id,
    title: edition.title,
    startedAt,
    right: tries.filter(({ outcome }) => outcome === 'accepted').length,
    tried: tries.length,
  }))
}

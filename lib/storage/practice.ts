import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import { type Outcome, outcomeSchema } from '@/lib/model/score'
import { languageColumns, languageOfRow } from './language-columns'
import type { Queries } from './queries'

export type PracticeTry = { questionId: Id; number: number; outcome: Outcome; triedAt: Date }

/** From the first to the last. */
export async function listTries(db: Queries, attemptId: Id): Promise<PracticeTry[]> {
  const rows = await db.practiceTry.findMany({ where: { attemptId }, orderBy: { number: 'asc' } })
  return rows.map(({ questionId, number, outcome, triedAt }) => ({
    ...{ questionId, number, triedAt },
    outcome: outcomeSchema.parse(outcome),
  }))
}

/** Attempts at a quiz in which something was checked. */
export async function listPractised(db: Queries, quizId: Id): Promise<Set<Id>> {
  const rows = await db.attempt.findMany({ where: { quizId, tries: { some: {} } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

export async function insertTry(db: Queries, attemptId: Id, made: PracticeTry): Promise<void> {
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

/** All that these learners missed in practice, what stays away by now included. */
export async function listMissed(db: Queries, learnerIds: readonly Id[]): Promise<PracticeItem[]> {
  const rows = await db.practiceItem.findMany({ where: { learnerId: { in: [...learnerIds] } } })
  return rows.map(({ learnerId, questionId, step, dueAt }) => ({ learnerId, questionId, step, dueAt }))
}

export type DueItem = PracticeItem & { editionId: Id; title: string; language: ArticleLanguage }

/** What comes back to these learners, the first due first. */
export async function listPracticeItems(db: Queries, learnerIds: readonly Id[]): Promise<DueItem[]> {
  const rows = await db.practiceItem.findMany({
    where: { learnerId: { in: [...learnerIds] }, dueAt: { not: null } },
    orderBy: { dueAt: 'asc' },
    take: 1000,
    include: { question: { select: { editionId: true, edition: titled } } },
  })
  return rows.map(({ learnerId, questionId, step, dueAt, question }) => ({
    ...{ learnerId, questionId, step, dueAt },
    editionId: question.editionId,
    ...titleOf(question.edition),
  }))
}

export type PracticeDay = {
  attemptId: Id
  title: string
  language: ArticleLanguage
  startedAt: Date
  right: number
  tried: number
}

const titled = { select: { title: true, articleVersion: { select: languageColumns } } } as const
type Titled = { title: string; articleVersion: Parameters<typeof languageOfRow>[0] }
const titleOf = ({ title, articleVersion }: Titled) => ({ title, language: languageOfRow(articleVersion) })

/** How the first tries of each attempt went, the newest attempt first. */
export async function listFirstTries(db: Queries, learnerIds: readonly Id[]): Promise<PracticeDay[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId: { in: [...learnerIds] }, tries: { some: {} } },
    orderBy: { startedAt: 'desc' },
    take: 100,
    include: { edition: titled, tries: { where: { number: 1 } } },
  })
  return rows.map(({ id, startedAt, edition, tries }) => ({
    attemptId: id,
    ...titleOf(edition),
    startedAt,
    right: tries.filter(({ outcome }) => outcome === 'accepted').length,
    tried: tries.length,
  }))
}

import { type Id, newId } from '@/lib/model/id'
import {
  type Quiz,
  type QuizSettings,
  type QuizState,
  quizSchema,
  quizSettingsSchema,
} from '@/lib/model/quiz'
import type { Prisma } from './generated/client'
import { languageColumns, languageOfRow } from './language-columns'
import { asJson, type Queries } from './queries'

/** `revision` grows with each change of title or settings. */
export type StoredQuiz = Quiz & { revision: number; articleVersionId: Id }

const withLanguage = { articleVersion: { select: { ...languageColumns, title: true } } } as const
type QuizRow = Prisma.QuizGetPayload<{ include: typeof withLanguage }>

export async function insertQuiz(
  db: Queries,
  given: { ownerId: Id; articleId: Id; articleVersionId: Id; title: string; settings: QuizSettings },
): Promise<Id> {
  const row = await db.quiz.create({ data: { ...given, id: newId(), settings: asJson(given.settings) } })
  return row.id
}

export async function findStoredQuiz(db: Queries, id: Id): Promise<StoredQuiz | null> {
  const row = await db.quiz.findUnique({ where: { id }, include: withLanguage })
  return row && quizOfRow(row)
}

export async function findQuizWithCode(db: Queries, joinCode: string): Promise<StoredQuiz | null> {
  const row = await db.quiz.findUnique({ where: { joinCode }, include: withLanguage })
  return row && quizOfRow(row)
}

/** The last changed first. */
export async function listStoredQuizzes(db: Queries, ids: readonly Id[]): Promise<StoredQuiz[]> {
  const rows = await db.quiz.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    include: withLanguage,
  })
  return rows.map(quizOfRow)
}

/** Quizzes with an attempt that is not submitted. */
export async function listQuizzesBeingTaken(db: Queries): Promise<StoredQuiz[]> {
  const rows = await db.quiz.findMany({
    where: { attempts: { some: { submittedAt: null } } },
    include: withLanguage,
  })
  return rows.map(quizOfRow)
}

export type ListedQuiz = {
  quiz: StoredQuiz
  /** Whose it is, when it is another's. */
  sharedBy: string | null
  articleTitle: string
  questions: { suggested: number; accepted: number; rejected: number }
  attempts: { begun: number; submitted: number }
}

/** One's own, and those that are shared with one. */
export async function listQuizzesOf(db: Queries, userId: Id, ids?: readonly Id[]): Promise<ListedQuiz[]> {
  const rows = await db.quiz.findMany({
    where: {
      ...(ids ? { id: { in: [...ids] } } : {}),
      OR: [{ ownerId: userId }, { shares: { some: { userId } } }],
    },
    orderBy: { updatedAt: 'desc' },
    include: { ...withLanguage, owner: { select: { name: true } } },
  })
  const quizId = { in: rows.map(row => row.id) }
  const questions = await db.question.groupBy({
    by: ['quizId', 'state'],
    where: { quizId },
    _count: { _all: true },
  })
  const attempts = await db.attempt.groupBy({
    by: ['quizId'],
    where: { quizId },
    _count: { _all: true, submittedAt: true },
  })
  return rows.map(row => {
    const inState = (state: string) =>
      questions.find(count => count.quizId === row.id && count.state === state)?._count._all ?? 0
    const taken = attempts.find(count => count.quizId === row.id)?._count
    return {
      quiz: quizOfRow(row),
      sharedBy: row.ownerId === userId ? null : row.owner.name,
      articleTitle: row.articleVersion.title,
      questions: {
        suggested: inState('suggested'),
        accepted: inState('accepted'),
        rejected: inState('rejected'),
      },
      attempts: { begun: taken?._all ?? 0, submitted: taken?.submittedAt ?? 0 },
    }
  })
}

export async function listQuizzesOfArticle(db: Queries, articleId: Id) {
  return db.quiz.findMany({
    where: { articleId },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, title: true, state: true, updatedAt: true, articleVersionId: true },
  })
}

/** False when somebody else changed it since `revision`: nothing is written then. */
export async function updateQuizSettings(
  db: Queries,
  id: Id,
  revision: number,
  to: { title: string; settings: QuizSettings },
): Promise<boolean> {
  const { count } = await db.quiz.updateMany({
    where: { id, revision },
    data: { title: to.title, settings: asJson(to.settings), revision: { increment: 1 } },
  })
  return count === 1
}

/** A pause ends with it. */
export async function setQuizState(db: Queries, id: Id, state: QuizState): Promise<void> {
  await db.quiz.update({ where: { id }, data: { state, pausedAt: null } })
}

/** Stops time, or lets it go on (null). */
export async function setPause(db: Queries, id: Id, pausedAt: Date | null): Promise<void> {
  await db.quiz.update({ where: { id }, data: { pausedAt } })
}

export async function markQuizPublished(
  db: Queries,
  id: Id,
  to: { joinCode: string; edition: number },
): Promise<void> {
  await db.quiz.update({ where: { id }, data: { ...to, state: 'published' } })
}

/** From now on its questions point into this version. */
export async function moveQuizTo(db: Queries, id: Id, articleVersionId: Id): Promise<void> {
  await db.quiz.update({ where: { id }, data: { articleVersionId } })
}

/** Marks that something in it changed, so that lists show it first. */
export async function touchQuiz(db: Queries, id: Id): Promise<void> {
  await db.quiz.update({ where: { id }, data: { updatedAt: new Date() } })
}

export async function removeQuiz(db: Queries, id: Id): Promise<void> {
  await db.quiz.delete({ where: { id } })
}

/** Until the transaction ends nobody else publishes, reorders or joins this quiz. */
export async function lockQuiz(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "quiz" WHERE "id" = ${id} FOR UPDATE`
}

/** As `lockQuiz`, but learners may join meanwhile: for what changes questions and scores, and not the quiz. */
export async function lockQuizWork(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "quiz" WHERE "id" = ${id} FOR NO KEY UPDATE`
}

/** Settings as a Json column holds them: dates are ISO strings there. */
export function settingsOfJson(json: unknown): QuizSettings {
  const { opensAt, closesAt, ...rest } = json as Record<string, unknown>
  return quizSettingsSchema.parse({ ...rest, opensAt: dateOfJson(opensAt), closesAt: dateOfJson(closesAt) })
}

function dateOfJson(value: unknown): unknown {
  return typeof value === 'string' ? new Date(value) : value
}

function quizOfRow(row: QuizRow): StoredQuiz {
  const { articleVersion, revision, articleVersionId, settings, ...rest } = row
  const quiz = quizSchema.parse({
    ...rest,
    language: languageOfRow(articleVersion),
    settings: settingsOfJson(settings),
  })
  return { ...quiz, revision, articleVersionId }
}

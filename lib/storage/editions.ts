import type { z } from 'zod'
import { type Id, newId } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import {
  type Edition,
  type EditionQuestion,
  editionQuestionSchema,
  editionSchema,
  type QuizSettings,
  type Treatment,
} from '@/lib/model/quiz'
import type { Prisma } from './generated/client'
import { asJson, type Queries } from './queries'
import { settingsOfJson } from './quizzes'

const withQuestions = { questions: { orderBy: { position: 'asc' } } } as const
type EditionRow = Prisma.EditionGetPayload<{ include: typeof withQuestions }>

/** Rows of an edition are written here, once; only how its questions count may change later (`setInForce`). */
export async function insertEdition(
  db: Queries,
  given: {
    quizId: Id
    number: number
    articleVersionId: Id
    title: string
    settings: QuizSettings
    questions: readonly Question[]
  },
): Promise<void> {
  const id = newId()
  const { questions, settings, ...edition } = given
  await db.edition.create({ data: { ...edition, id, settings: asJson(settings) } })
  await db.editionQuestion.createMany({
    data: questions.map((question, position) => ({
      id: newId(),
      editionId: id,
      questionId: question.id,
      position,
      kind: question.content.kind,
      body: asJson(publishedBody(question)),
    })),
  })
}

const publishedSchema = editionQuestionSchema.omit({
  id: true,
  questionId: true,
  position: true,
  treatment: true,
})
export type PublishedBody = z.infer<typeof publishedSchema>

/** What of a question is published: everything but who proposed it and what the rules said of it. */
export function publishedBody(question: PublishedBody): PublishedBody {
  return publishedSchema.parse(question)
}

/** From now on it counts so: `body` with another key or other points, `treatment`, or both. */
export async function setInForce(
  db: Queries,
  id: Id,
  to: { body?: PublishedBody; treatment?: Treatment },
): Promise<void> {
  const { body, treatment } = to
  await db.editionQuestion.update({
    where: { id },
    data: { ...(treatment ? { treatment } : {}), ...(body ? { inForce: asJson(publishedBody(body)) } : {}) },
  })
}

/** Until the transaction ends nobody else regrades these editions, and nobody submits an attempt at them. */
export async function lockEditions(db: Queries, ids: readonly Id[]): Promise<void> {
  const sorted = [...ids].sort()
  await db.$queryRaw`SELECT 1 AS locked FROM "edition" WHERE "id" = ANY(${sorted}) ORDER BY "id" FOR NO KEY UPDATE`
}

/** Until the transaction ends nobody regrades this edition; others may hold it too. */
export async function holdEdition(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "edition" WHERE "id" = ${id} FOR SHARE`
}

export async function findEdition(db: Queries, id: Id): Promise<Edition> {
  return editionOfRow(await db.edition.findUniqueOrThrow({ where: { id }, include: withQuestions }))
}

export async function findNewestEdition(db: Queries, quizId: Id): Promise<Edition | null> {
  const row = await db.edition.findFirst({
    where: { quizId },
    orderBy: { number: 'desc' },
    include: withQuestions,
  })
  return row && editionOfRow(row)
}

/** Which one a learner who begins now is given; without its questions, which nobody reads then. */
export async function findNewestEditionId(db: Queries, quizId: Id): Promise<Id | null> {
  const row = await db.edition.findFirst({
    where: { quizId },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  return row?.id ?? null
}

/** From the newest to the first. */
export async function listEditions(db: Queries, quizId: Id): Promise<Edition[]> {
  return editionsWhere(db, { quizId })
}

/** Those of these ids, from the newest to the first of each quiz. */
export async function listEditionsWith(db: Queries, ids: readonly Id[]): Promise<Edition[]> {
  return editionsWhere(db, { id: { in: [...ids] } })
}

async function editionsWhere(db: Queries, where: Prisma.EditionWhereInput): Promise<Edition[]> {
  const rows = await db.edition.findMany({
    where,
    orderBy: { number: 'desc' },
    include: withQuestions,
  })
  return rows.map(editionOfRow)
}

/** How many questions the newest edition has. */
export async function countEditionQuestions(db: Queries, quizId: Id, number: number): Promise<number> {
  return db.editionQuestion.count({ where: { edition: { quizId, number } } })
}

function questionOfRow(row: EditionRow['questions'][number]): EditionQuestion {
  const { id, questionId, position, treatment } = row
  const body = (row.inForce ?? row.body) as object
  return editionQuestionSchema.parse({ ...body, id, questionId, position, treatment })
}

function editionOfRow(row: EditionRow): Edition {
  const { settings, questions, ...edition } = row
  return editionSchema.parse({
    ...edition,
    settings: settingsOfJson(settings),
    questions: questions.map(questionOfRow),
  })
}

import { type Id, newId } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import {
  type Edition,
  type EditionQuestion,
  editionQuestionSchema,
  editionSchema,
  type QuizSettings,
} from '@/lib/model/quiz'
import type { Prisma } from './generated/client'
import { asJson, type Queries } from './queries'
import { settingsOfJson } from './quizzes'

const withQuestions = { questions: { orderBy: { position: 'asc' } } } as const
type EditionRow = Prisma.EditionGetPayload<{ include: typeof withQuestions }>

/** Rows of an edition are written here, once, and never again. */
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

/** What of a question is published: everything but who proposed it and what the rules said of it. */
export function publishedBody(question: Question): Omit<EditionQuestion, 'id' | 'questionId' | 'position'> {
  return editionQuestionSchema.omit({ id: true, questionId: true, position: true }).parse(question)
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

/** From the newest to the first. */
export async function listEditions(db: Queries, quizId: Id): Promise<Edition[]> {
  const rows = await db.edition.findMany({
    where: { quizId },
    orderBy: { number: 'desc' },
    include: withQuestions,
  })
  return rows.map(editionOfRow)
}

/** How many questions the newest edition has. */
export async function countEditionQuestions(db: Queries, quizId: Id, number: number): Promise<number> {
  return db.editionQuestion.count({ where: { edition: { quizId, number } } })
}

export async function findEditionQuestion(
  db: Queries,
  editionId: Id,
  id: Id,
): Promise<EditionQuestion | null> {
  const row = await db.editionQuestion.findFirst({ where: { id, editionId } })
  return row && questionOfRow(row)
}

function questionOfRow(row: EditionRow['questions'][number]): EditionQuestion {
  const { id, questionId, position } = row
  return editionQuestionSchema.parse({ ...(row.body as object), id, questionId, position })
}

function editionOfRow(row: EditionRow): Edition {
  const { settings, questions, ...edition } = row
  return editionSchema.parse({
    ...edition,
    settings: settingsOfJson(settings),
    questions: questions.map(questionOfRow),
  })
}

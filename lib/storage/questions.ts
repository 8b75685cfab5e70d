import { type Id, newId } from '@/lib/model/id'
import {
  type Question,
  type QuestionBody,
  type QuestionState,
  questionBodySchema,
  questionSchema,
} from '@/lib/model/question'
import type { Question as QuestionRow } from './generated/client'
import { asJson, type Queries } from './queries'

export type StoredQuestion = { quizId: Id; question: Question }

export async function insertQuestions(
  db: Queries,
  quizId: Id,
  given: readonly {
    /** Only for one that comes back. */
    id?: Id
    position: number
    state: QuestionState
    body: QuestionBody
    sourceId?: Id | null
  }[],
): Promise<Id[]> {
  const rows = given.map(({ id, position, state, body, sourceId }) => ({
    id: id ?? newId(),
    quizId,
    position,
    state,
    kind: body.content.kind,
    body: questionBodySchema.parse(body),
    sourceId: sourceId ?? null,
  }))
  if (rows.length === 0) return []
  // They travel as one JSON value: nine parameters for each of five thousand take longer than storing them.
  await db.$executeRaw`
    INSERT INTO "question" ("id", "quizId", "position", "state", "kind", "body", "sourceId", "updatedAt")
    SELECT "id", "quizId", "position", "state"::"QuestionState", "kind", "body", "sourceId", ${new Date().toISOString()}::timestamp
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS new("id" text, "quizId" text, "position" int, "state" text,
      "kind" text, "body" jsonb, "sourceId" text)`
  return rows.map(row => row.id)
}

export async function listQuestions(db: Queries, quizId: Id): Promise<Question[]> {
  const rows = await db.question.findMany({
    where: { quizId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(questionOfRow)
}

export async function findStoredQuestion(db: Queries, id: Id): Promise<StoredQuestion | null> {
  const row = await db.question.findUnique({ where: { id } })
  return row && { quizId: row.quizId, question: questionOfRow(row) }
}

/** False when somebody else changed it since `revision`: nothing is written then. */
export async function updateQuestion(
  db: Queries,
  id: Id,
  revision: number,
  to: { body?: QuestionBody; state?: QuestionState },
): Promise<boolean> {
  const { count } = await db.question.updateMany({
    where: { id, revision },
    data: {
      revision: { increment: 1 },
      ...(to.state ? { state: to.state } : {}),
      ...(to.body ? { kind: to.body.content.kind, body: bodyAsJson(to.body) } : {}),
    },
  })
  return count === 1
}

/** Numbers the questions of a quiz from 0 in this order. */
export async function orderQuestions(db: Queries, order: readonly Id[]): Promise<void> {
  for (const [position, id] of order.entries())
    await db.question.updateMany({ where: { id, position: { not: position } }, data: { position } })
}

/** False when somebody else changed it since `revision`: it stays then. */
export async function removeQuestion(db: Queries, id: Id, revision: number): Promise<boolean> {
  const { count } = await db.question.deleteMany({ where: { id, revision } })
  return count === 1
}

/** Only the fields of a body: a caller's object may carry an id and more. */
function bodyAsJson(body: QuestionBody) {
  return asJson(questionBodySchema.parse(body))
}

function questionOfRow(row: QuestionRow): Question {
  const body = questionBodySchema.parse(row.body)
  return questionSchema.parse({
    ...body,
    id: row.id,
    position: row.position,
    state: row.state,
    revision: row.revision,
    sourceId: row.sourceId,
  })
}

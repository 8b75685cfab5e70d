import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Id, idSchema, newId } from '@/lib/model/id'
import {
  type ChangeCause,
  changeCauseSchema,
  type QuestionTurn,
  type QuizChange,
  questionSnapshotSchema,
} from '@/lib/model/quiz-change'
import { Prisma } from './generated/client'
import { asJson, type Queries } from './queries'

const withQuestions = { questions: true } as const
type ChangeRow = Prisma.QuizChangeGetPayload<{ include: typeof withQuestions }>

type Given = Omit<QuizChange, 'id' | 'number' | 'madeAt' | 'undoneAt'> & {
  madeById: Id | null
  sitting: string | null
}

/** To be called with the quiz locked: changes are numbered in their order. */
export async function insertChange(db: Queries, given: Given): Promise<void> {
  const { questions, order, ...change } = given
  const last = await db.quizChange.aggregate({ where: { quizId: given.quizId }, _max: { number: true } })
  await db.quizChange.create({
    data: {
      ...change,
      id: newId(),
      number: (last._max.number ?? 0) + 1,
      orderBefore: order ? asJson(order.before) : undefined,
      orderAfter: order ? asJson(order.after) : undefined,
      questions: { createMany: { data: questions.map(rowOfTurn) } },
    },
  })
}

/** The newest change of a quiz when it is of this sitting and touched this one question: then more joins it. */
export async function findSitting(
  db: Queries,
  quizId: Id,
  sitting: string,
): Promise<{ id: Id; questionId: Id; cause: ChangeCause } | null> {
  const row = await db.quizChange.findFirst({
    where: { quizId },
    orderBy: { number: 'desc' },
    include: { questions: { select: { questionId: true } } },
  })
  const [question, ...others] = row?.questions ?? []
  if (!row || !question || others.length > 0 || row.sitting !== sitting || row.undoneAt) return null
  return { id: row.id, questionId: question.questionId, cause: changeCauseSchema.parse(row.cause) }
}

/** More of the same sitting. One that ends where it began was no change. */
export async function joinSitting(db: Queries, changeId: Id, turn: QuestionTurn, at: Date): Promise<void> {
  const { questionId, after } = rowOfTurn(turn)
  const open = await findChange(db, changeId)
  if (isDeepStrictEqual(open?.questions[0]?.before, turn.after)) {
    await db.quizChange.delete({ where: { id: changeId } })
    return
  }
  await db.questionChange.update({
    where: { changeId_questionId: { changeId, questionId } },
    data: { after },
  })
  await db.quizChange.update({ where: { id: changeId }, data: { madeAt: at } })
}

export async function findChange(db: Queries, id: Id): Promise<QuizChange | null> {
  const row = await db.quizChange.findUnique({ where: { id }, include: withQuestions })
  return row && changeOfRow(row)
}

/** What this person could take back next, and what they took back last (and did nothing since). */
export async function findTurnable(
  db: Queries,
  quizId: Id,
  madeById: Id,
): Promise<{ undo: QuizChange | null; redo: QuizChange | null }> {
  const mine = { quizId, madeById }
  const [standing, undone] = await Promise.all([
    db.quizChange.findFirst({
      where: { ...mine, undoneAt: null },
      orderBy: { number: 'desc' },
      include: withQuestions,
    }),
    db.quizChange.findFirst({
      where: { ...mine, undoneAt: { not: null } },
      orderBy: { undoneAt: 'desc' },
      include: withQuestions,
    }),
  ])
  const since =
    undone?.undoneAt &&
    (await db.quizChange.count({ where: { ...mine, undoneAt: null, madeAt: { gt: undone.undoneAt } } }))
  return { undo: standing && changeOfRow(standing), redo: undone && since === 0 ? changeOfRow(undone) : null }
}

export async function markUndone(db: Queries, id: Id, at: Date | null): Promise<void> {
  await db.quizChange.update({ where: { id }, data: { undoneAt: at } })
}

/** The changes that touched one question, the oldest first, with who made them. */
export async function listChangesOfQuestion(
  db: Queries,
  questionId: Id,
): Promise<{ change: QuizChange; by: string | null }[]> {
  const rows = await db.quizChange.findMany({
    where: { questions: { some: { questionId } } },
    orderBy: { number: 'asc' },
    include: { questions: { where: { questionId } }, madeBy: { select: { name: true } } },
  })
  return rows.map(({ madeBy, ...row }) => ({ change: changeOfRow(row), by: madeBy?.name ?? null }))
}

/** The newest changes that edited questions or took an older version back, with who made them; the newest first. */
export async function listEdits(
  db: Queries,
  quizId: Id,
  most: number,
): Promise<{ change: QuizChange; by: string | null }[]> {
  const rows = await db.quizChange.findMany({
    where: { quizId, cause: { in: ['edited', 'restored'] } },
    orderBy: { number: 'desc' },
    take: most,
    include: { ...withQuestions, madeBy: { select: { name: true } } },
  })
  return rows.map(({ madeBy, ...row }) => ({ change: changeOfRow(row), by: madeBy?.name ?? null }))
}

const ids = z.array(idSchema)
const snapshot = questionSnapshotSchema.nullable()

function rowOfTurn({ questionId, before, after }: QuestionTurn) {
  const json = (value: unknown) => (value === null ? Prisma.DbNull : asJson(value))
  return { questionId, before: json(before), after: json(after) }
}

function changeOfRow(row: ChangeRow): QuizChange {
  const { id, quizId, number, articleVersionId, articleVersionBeforeId, madeAt, undoneAt } = row
  return {
    ...{ id, quizId, number, articleVersionId, articleVersionBeforeId, madeAt, undoneAt },
    cause: changeCauseSchema.parse(row.cause),
    order: row.orderBefore ? { before: ids.parse(row.orderBefore), after: ids.parse(row.orderAfter) } : null,
    questions: row.questions.map(({ questionId, before, after }) => ({
      questionId,
      before: snapshot.parse(before),
      after: snapshot.parse(after),
    })),
  }
}

import { isBlank } from '@/lib/model/blank'
import { type Id, newId } from '@/lib/model/id'
import {
  type Response,
  type ResponseValue,
  responseSchema,
  responseValueSchema,
  sameValue,
} from '@/lib/model/response'
import type { Prisma } from './generated/client'
import { asJson, type Queries } from './queries'

export type AttemptResponse = { attemptId: Id; response: Response }

export async function listResponses(db: Queries, attemptId: Id): Promise<Response[]> {
  const rows = await db.response.findMany({ where: { attemptId } })
  return rows.map(row => responseSchema.parse(row))
}

export async function findResponse(db: Queries, attemptId: Id, questionId: Id): Promise<Response | null> {
  const row = await db.response.findUnique({ where: { attemptId_questionId: { attemptId, questionId } } })
  return row && responseSchema.parse(row)
}

/** Of several attempts. */
export async function listResponsesOf(db: Queries, attemptIds: readonly Id[]): Promise<AttemptResponse[]> {
  const rows = await db.response.findMany({ where: { attemptId: { in: [...attemptIds] } } })
  return rows.map(row => ({ attemptId: row.attemptId, response: responseSchema.parse(row) }))
}

/**
 * Writes revision `response.revision` over the one before it, and marks that the learner is there: one statement, which
 * waits for whoever holds the attempt. False, and nothing is written, when the attempt is submitted by then, or when
 * another revision is stored.
 */
export async function putResponse(db: Queries, attemptId: Id, response: Response): Promise<boolean> {
  const { questionId, revision, value, savedAt } = response
  const at = savedAt.toISOString()
  const written = await db.$executeRaw`
    /* prepared */ WITH seat AS (
      UPDATE "attempt" SET "seenAt" = ${at}::timestamp
      WHERE "id" = ${attemptId} AND "submittedAt" IS NULL RETURNING "id"
    )
    INSERT INTO "response" AS held ("attemptId", "questionId", "revision", "value", "blank", "savedAt")
    SELECT "id", ${questionId}, ${revision}::int, ${JSON.stringify(value)}::jsonb, ${isBlank(value)}, ${at}::timestamp
    FROM seat
    ON CONFLICT ("attemptId", "questionId") DO UPDATE SET "revision" = excluded."revision",
      "value" = excluded."value", "blank" = excluded."blank", "savedAt" = excluded."savedAt"
    WHERE held."revision" = excluded."revision" - 1`
  return written === 1
}

export type LateResponse = { attemptId: Id; questionId: Id; value: ResponseValue; savedAt: Date }

/** Kept for the instructor to see; it does not count. The same value twice in a row is kept once. */
export async function keepLateResponse(db: Queries, late: LateResponse): Promise<void> {
  const { attemptId, questionId, value, savedAt } = late
  const last = await db.lateResponse.findFirst({
    where: { attemptId, questionId },
    orderBy: { savedAt: 'desc' },
  })
  if (last && sameValue(responseValueSchema.parse(last.value), value)) return
  await db.lateResponse.create({
    data: { id: newId(), attemptId, questionId, value: asJson(value), savedAt },
  })
}

export async function countLateResponses(db: Queries, attemptId: Id): Promise<number> {
  return db.lateResponse.count({ where: { attemptId } })
}

export async function listLateResponsesOf(db: Queries, attemptIds: readonly Id[]): Promise<LateResponse[]> {
  return lateResponses(db, { attemptId: { in: [...attemptIds] } })
}

async function lateResponses(db: Queries, where: Prisma.LateResponseWhereInput): Promise<LateResponse[]> {
  const rows = await db.lateResponse.findMany({
    where,
    orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ attemptId, questionId, value, savedAt }) => ({
    attemptId,
    questionId,
    value: responseValueSchema.parse(value),
    savedAt,
  }))
}

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

/** Once in a few seconds is enough to say who is there. */
const seenEvery = '4 seconds'

/**
 * Writes revision `response.revision` of each over the one before it, and marks that its learner is there: one statement,
 * which waits for nobody. In their order: false, and that one is not written, when its attempt is submitted or somebody
 * holds it, or when another revision is stored. No two of them are of the same question of an attempt.
 */
export async function putResponses(db: Queries, given: readonly AttemptResponse[]): Promise<boolean[]> {
  if (given.length === 0) return []
  const rows = given.map(({ attemptId, response }) => ({
    attemptId,
    ...response,
    blank: isBlank(response.value),
    savedAt: response.savedAt.toISOString(),
  }))
  const written = await db.$queryRaw<{ attemptId: Id; questionId: Id }[]>`
    /* prepared */ WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS one("attemptId" text, "questionId" text,
        "revision" int, "value" jsonb, "blank" boolean, "savedAt" timestamp)
    ), seat AS MATERIALIZED (
      SELECT a."id", a."seenAt" FROM "attempt" a
      WHERE a."id" = ANY (ARRAY(SELECT "attemptId" FROM given)) AND a."submittedAt" IS NULL
      FOR NO KEY UPDATE SKIP LOCKED
    ), seen AS (
      UPDATE "attempt" SET "seenAt" = given."savedAt" FROM seat, given
      WHERE "attempt"."id" = seat."id" AND given."attemptId" = seat."id"
        AND (seat."seenAt" IS NULL OR seat."seenAt" < given."savedAt" - ${seenEvery}::interval)
    )
    INSERT INTO "response" AS held ("attemptId", "questionId", "revision", "value", "blank", "savedAt")
    SELECT given.* FROM given JOIN seat ON seat."id" = given."attemptId"
    ON CONFLICT ("attemptId", "questionId") DO UPDATE SET "revision" = excluded."revision",
      "value" = excluded."value", "blank" = excluded."blank", "savedAt" = excluded."savedAt"
    WHERE held."revision" = excluded."revision" - 1
    RETURNING held."attemptId", held."questionId"`
  const names = new Set(written.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`))
  return given.map(({ attemptId, response }) => names.has(`${attemptId} ${response.questionId}`))
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

import { z } from 'zod'
import { type Accommodation, accommodationSchema } from '@/lib/model/accommodation'
import type { Terms } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionContent, questionContentSchema } from '@/lib/model/question'
import { type Quiz, quizStateSchema } from '@/lib/model/quiz'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { termsOfJson } from './assignments'
import type { Queries } from './queries'
import { settingsOfJson } from './quizzes'

/** One learner before one question: all that decides what becomes of a response. */
export type Seat = {
  learner: { id: Id; userId: Id | null }
  attempt: { editionId: Id; startedAt: Date; submittedAt: Date | null; pausedMs: number }
  quiz: Pick<Quiz, 'state' | 'pausedAt' | 'settings'>
  /** What their class has differently, the time they have in every quiz of it, and what is theirs in this quiz. */
  terms: Terms | null
  classPercent: number | null
  accommodation: Accommodation | null
  /** Null: the attempt has no such question. */
  content: QuestionContent | null
  stored: { value: ResponseValue; revision: number; savedAt: Date } | null
}

/** A moment in a row that PostgreSQL made JSON of: times are UTC there, and do not say so. */
const momentSchema = z.string().transform(text => new Date(`${text}Z`))

const rowSchema = z.object({
  learnerId: idSchema,
  userId: idSchema.nullable(),
  editionId: idSchema,
  startedAt: z.date(),
  submittedAt: z.date().nullable(),
  pausedMs: z.int(),
  state: quizStateSchema,
  pausedAt: z.date().nullable(),
  settings: z.unknown(),
  terms: z.unknown(),
  classPercent: z.int().nullable(),
  accommodation: z.looseObject({ closesAt: momentSchema.nullable() }).pipe(accommodationSchema).nullable(),
  content: questionContentSchema.nullable(),
  stored: z
    .object({ value: responseValueSchema, revision: z.int().min(1), savedAt: momentSchema })
    .nullable(),
})

/** One question to the database, which locks nothing. Subqueries, because eight joined tables take longer to plan than to read. */
export async function findSeat(db: Queries, attemptId: Id, questionId: Id): Promise<Seat | null> {
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT a."learnerId", a."editionId", a."startedAt", a."submittedAt", a."pausedMs",
      q."state"::text, q."pausedAt", q."settings",
      (SELECT "userId" FROM "learner" WHERE "id" = a."learnerId"),
      (SELECT "terms" FROM "assignment" WHERE "id" = a."assignmentId"),
      (SELECT m."timePercent" FROM "class_member" m JOIN "assignment" t ON t."classId" = m."classId"
        WHERE t."id" = a."assignmentId" AND m."learnerId" = a."learnerId") AS "classPercent",
      (SELECT to_jsonb(c) FROM "accommodation" c
        WHERE c."quizId" = a."quizId" AND c."learnerId" = a."learnerId") AS "accommodation",
      (SELECT coalesce(e."inForce", e."body") -> 'content' FROM "edition_question" e
        WHERE e."id" = ${questionId} AND e."editionId" = a."editionId") AS "content",
      (SELECT to_jsonb(r) FROM "response" r
        WHERE r."attemptId" = a."id" AND r."questionId" = ${questionId}) AS "stored"
    FROM "attempt" a JOIN "quiz" q ON q."id" = a."quizId"
    WHERE a."id" = ${attemptId}`
  if (!found) return null
  const row = rowSchema.parse(found)
  const { editionId, startedAt, submittedAt, pausedMs, state, pausedAt } = row
  const { classPercent, accommodation, content, stored } = row
  return {
    learner: { id: row.learnerId, userId: row.userId },
    attempt: { editionId, startedAt, submittedAt, pausedMs },
    quiz: { state, pausedAt, settings: settingsOfJson(row.settings) },
    terms: row.terms === null ? null : termsOfJson(row.terms),
    ...{ classPercent, accommodation, content, stored },
  }
}

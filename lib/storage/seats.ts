import { z } from 'zod'
import { type Accommodation, accommodationSchema } from '@/lib/model/accommodation'
import type { Terms } from '@/lib/model/assignment'
import { type Attempt, attemptSchema, type Learner, learnerSchema } from '@/lib/model/attempt'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionContent, questionContentSchema } from '@/lib/model/question'
import { type Quiz, quizStateSchema } from '@/lib/model/quiz'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { termsOfJson } from './assignments'
import type { Queries } from './queries'
import { settingsOfJson } from './quizzes'

/** A learner in an attempt, and before one of its questions when one is named: what decides what they may do. */
export type Seat = {
  learner: Learner
  attempt: Attempt
  quiz: Pick<Quiz, 'state' | 'pausedAt' | 'settings'>
  /** What their class has differently, the time they have in every quiz of it, and what is theirs in this quiz. */
  terms: Terms | null
  classPercent: number | null
  accommodation: Accommodation | null
  /** Null: no question was named, or the attempt has no such question. */
  content: QuestionContent | null
  stored: { value: ResponseValue; revision: number; savedAt: Date } | null
  /** With no question named: differs when questions of the edition count otherwise than before. */
  counting: string
  /** With no question named: something of the attempt is stored. */
  responded: boolean
}

/** A moment in a row that PostgreSQL made JSON of: times are UTC there, and do not say so. */
const momentSchema = z.string().transform(text => new Date(`${text}Z`))

const rowSchema = attemptSchema.extend({
  at: z.int(),
  name: learnerSchema.shape.name,
  userId: idSchema.nullable(),
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
  counting: z.string().nullable(),
  responded: z.boolean().nullable(),
})

export type AskedSeat = { attemptId: Id; questionId: Id | null }

export async function findSeat(db: Queries, attemptId: Id, questionId: Id | null): Promise<Seat | null> {
  const [seat] = await findSeats(db, [{ attemptId, questionId }])
  return seat ?? null
}

/**
 * One question to the database, however many seats are asked for, which locks nothing; in their order, null for one that
 * is not there. Subqueries, because joined tables take longer to plan than to read; each seat is looked up by itself
 * (OFFSET 0), because a plan for many would read whole tables.
 */
export async function findSeats(db: Queries, asked: readonly AskedSeat[]): Promise<(Seat | null)[]> {
  const given = JSON.stringify(asked.map((one, at) => ({ at, ...one })))
  const found = await db.$queryRaw<unknown[]>`
    /* prepared */ SELECT given."at", seat.* FROM
    json_to_recordset(${given}::json) AS given("at" int, "attemptId" text, "questionId" text)
    CROSS JOIN LATERAL (
      SELECT a."id", a."quizId", a."editionId", a."learnerId", a."assignmentId", a."number", a."seed",
        a."shuffleQuestions", a."shuffleOptions", a."startedAt", a."submittedAt", a."pausedMs",
        l."name", l."userId", q."state"::text, q."pausedAt", q."settings",
        (SELECT "terms" FROM "assignment" WHERE "id" = a."assignmentId"),
        (SELECT m."timePercent" FROM "class_member" m JOIN "assignment" t ON t."classId" = m."classId"
          WHERE t."id" = a."assignmentId" AND m."learnerId" = a."learnerId") AS "classPercent",
        (SELECT to_jsonb(c) FROM "accommodation" c
          WHERE c."quizId" = a."quizId" AND c."learnerId" = a."learnerId") AS "accommodation",
        (SELECT coalesce(e."inForce", e."body") -> 'content' FROM "edition_question" e
          WHERE e."id" = given."questionId" AND e."editionId" = a."editionId") AS "content",
        (SELECT to_jsonb(r) FROM "response" r
          WHERE r."attemptId" = a."id" AND r."questionId" = given."questionId") AS "stored",
        CASE WHEN given."questionId" IS NULL THEN
          (SELECT md5(string_agg(concat(e."id", e."treatment", e."inForce"), ' ' ORDER BY e."id"))
          FROM "edition_question" e WHERE e."editionId" = a."editionId"
            AND (e."inForce" IS NOT NULL OR e."treatment" <> 'counted')) END AS "counting",
        CASE WHEN given."questionId" IS NULL THEN
          EXISTS (SELECT 1 FROM "response" r WHERE r."attemptId" = a."id") END AS "responded"
      FROM "attempt" a JOIN "quiz" q ON q."id" = a."quizId" JOIN "learner" l ON l."id" = a."learnerId"
      WHERE a."id" = given."attemptId" OFFSET 0
    ) AS seat`
  const seats: (Seat | null)[] = asked.map(() => null)
  for (const one of found) {
    const { at, ...row } = rowSchema.parse(one)
    seats[at] = seatOf(row)
  }
  return seats
}

function seatOf(row: Omit<z.infer<typeof rowSchema>, 'at'>): Seat {
  const { name, userId, state, pausedAt, settings, terms, counting, responded, ...rest } = row
  const { classPercent, accommodation, content, stored, ...attempt } = rest
  return {
    learner: { id: row.learnerId, name, userId },
    attempt,
    quiz: { state, pausedAt, settings: settingsOfJson(settings) },
    terms: terms === null ? null : termsOfJson(terms),
    ...{ classPercent, accommodation, content, stored },
    counting: counting ?? '',
    responded: responded ?? false,
  }
}

import type { Id } from '@/lib/model/id'
import { Prisma } from './generated/client'
import { practised } from './marks'
import type { Queries } from './queries'

/** Of each of these learners the first submitted attempt at each edition: the one that statistics count, too. */
const counted = (quizIds: readonly Id[], who: Prisma.Sql) => Prisma.sql`
  SELECT DISTINCT ON (a."editionId", a."learnerId") a."id", a."quizId", a."editionId", a."learnerId"
  FROM "attempt" a WHERE a."quizId" = ANY(${[...quizIds]}) AND a."submittedAt" IS NOT NULL AND NOT ${practised} AND ${who}
  ORDER BY a."editionId", a."learnerId", a."number"`

const inClass = (classId: Id) =>
  Prisma.sql`a."learnerId" IN (SELECT "learnerId" FROM "class_member" WHERE "classId" = ${classId})`
const inAnyClass = (quizId: Id) => Prisma.sql`a."learnerId" IN (SELECT "learnerId" FROM "class_member"
  WHERE "classId" IN (SELECT "classId" FROM "assignment" WHERE "quizId" = ${quizId}))`

/** What one learner reached of an edition, in percent of what could be had; `waiting` responses give nothing yet. */
export type LearnerShare = { quizId: Id; edition: number; learnerId: Id; share: number; waiting: number }

/** Shares of those on the roster of a class at some quizzes. Attempts at nothing that counts are left out. */
export async function listClassShares(
  db: Queries,
  classId: Id,
  quizIds: readonly Id[],
): Promise<LearnerShare[]> {
  return db.$queryRaw<LearnerShare[]>`
    SELECT c."quizId", e."number" AS edition, c."learnerId",
      100 * sum(s."pointsN"::float8 / s."pointsD") / sum(s."maximum") AS share,
      (count(*) FILTER (WHERE s."outcome" = 'review'))::int AS waiting
    FROM (${counted(quizIds, inClass(classId))}) c
      JOIN "edition" e ON e."id" = c."editionId" JOIN "score" s ON s."attemptId" = c."id"
    GROUP BY c."id", c."quizId", e."number", c."learnerId" HAVING sum(s."maximum") > 0
    ORDER BY c."quizId", e."number", c."learnerId"`
}

export type GroupShare = { quizId: Id; edition: number; learners: number; share: number }

/** The mean share of everybody else at the same editions; they may be thousands, so their marks are read (`fillMarks`). */
export async function listOtherShares(
  db: Queries,
  classId: Id,
  quizIds: readonly Id[],
): Promise<GroupShare[]> {
  return db.$queryRaw<GroupShare[]>`
    SELECT c."quizId", e."number" AS edition, count(*)::int AS learners, avg(100 * m."points" / e."maximum") AS share
    FROM (${counted(quizIds, Prisma.sql`NOT ${inClass(classId)}`)}) c JOIN "attempt_marks" m ON m."attemptId" = c."id"
      JOIN (
        SELECT e."id", e."number", (
          SELECT sum((coalesce(q."inForce", q."body")->>'points')::int) FROM "edition_question" q
          WHERE q."editionId" = e."id" AND q."treatment" <> 'dropped') AS "maximum"
        FROM "edition" e WHERE e."quizId" = ANY(${[...quizIds]})
      ) e ON e."id" = c."editionId"
    WHERE e."maximum" > 0 GROUP BY c."quizId", e."number"`
}

export type ClassShare = { classId: Id; name: string; edition: number; learners: number; share: number }

/** The mean share of each class that a quiz is assigned to, edition by edition. */
export async function listSharesByClass(db: Queries, quizId: Id): Promise<ClassShare[]> {
  return db.$queryRaw<ClassShare[]>`
    SELECT "classId", "name", edition, count(*)::int AS learners, avg(share) AS share FROM (
      SELECT k."id" AS "classId", k."name", e."number" AS edition,
        100 * sum(s."pointsN"::float8 / s."pointsD") / sum(s."maximum") AS share
      FROM (${counted([quizId], inAnyClass(quizId))}) c
        JOIN "edition" e ON e."id" = c."editionId" JOIN "score" s ON s."attemptId" = c."id"
        JOIN "assignment" g ON g."quizId" = c."quizId" JOIN "school_class" k ON k."id" = g."classId"
        JOIN "class_member" m ON m."classId" = k."id" AND m."learnerId" = c."learnerId"
      GROUP BY c."id", k."id", k."name", e."number" HAVING sum(s."maximum") > 0
    ) AS classes GROUP BY "classId", "name", edition ORDER BY "name", "classId", edition`
}

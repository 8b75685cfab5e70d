import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import { Prisma } from './generated/client'
import type { Queries } from './queries'

/** The order in which a learner’s attempts are taken: the first of them counts. */
const orders = {
  first: Prisma.sql`a."number" ASC`,
  last: Prisma.sql`a."number" DESC`,
  best: Prisma.sql`m."points" DESC, a."number" ASC`,
} satisfies { [P in Exclude<Population, 'all'>]: Prisma.Sql }

/** Something was checked in it, with its evidence shown: it says how the quiz was practised, not how hard it is. */
export const practised = Prisma.sql`EXISTS (SELECT 1 FROM "practice_try" t WHERE t."attemptId" = a."id")`

export type CountedAttempt = { id: Id; learnerId: Id }

/** Submitted attempts at an edition that count, none of them practised; of each learner one, but for `all`, where those of one come together. */
export async function listCountedAttempts(
  db: Queries,
  editionId: Id,
  population: Population,
): Promise<CountedAttempt[]> {
  const counts = Prisma.sql`a."editionId" = ${editionId} AND a."submittedAt" IS NOT NULL AND NOT ${practised}`
  const chosen =
    population === 'all'
      ? Prisma.sql`SELECT a."id", a."learnerId" FROM "attempt" a WHERE ${counts} ORDER BY a."learnerId", a."number"`
      : Prisma.sql`SELECT DISTINCT ON (a."learnerId") a."id", a."learnerId" FROM "attempt" a
          JOIN "attempt_marks" m ON m."attemptId" = a."id" WHERE ${counts} ORDER BY a."learnerId", ${orders[population]}`
  // One value: a row each would cost more than finding them. Aggregates take a sorted subquery in its order.
  const [row] = await db.$queryRaw<{ lines: string | null }[]>`
    SELECT string_agg("id" || ' ' || "learnerId", E'\n') AS lines FROM (${chosen}) AS chosen`
  return (row?.lines?.split('\n') ?? []).map(line => {
    const [id = '', learnerId = ''] = line.split(' ')
    return { id, learnerId }
  })
}

/**
 * `text` changes whenever a score of a quiz can have changed: with each submitted attempt, and with each decision about
 * scores, of which `regrade` is the newest.
 */
export async function stampOfScores(db: Queries, quizId: Id): Promise<{ text: string; regrade: number }> {
  const [row] = await db.$queryRaw<{ text: string; regrade: number }[]>`
    SELECT concat_ws(' ', count(*), max("submittedAt")) AS text,
      coalesce((SELECT max("number") FROM "regrade" WHERE "quizId" = ${quizId}), 0) AS regrade
    FROM "attempt" WHERE "quizId" = ${quizId} AND "submittedAt" IS NOT NULL`
  const { text = '', regrade = 0 } = row ?? {}
  return { text: `${text} ${regrade}`, regrade }
}

/** What was typed, gap by gap of a cloze; its score says of several gaps which are wrong. */
const given = Prisma.sql`jsonb_array_elements(CASE jsonb_typeof(r."value"->'fillings') WHEN 'array' THEN r."value"->'fillings'
  ELSE jsonb_build_array(r."value") END) WITH ORDINALITY AS given(one, at)`
const typed = Prisma.sql`btrim(coalesce(given.one->>'text', ''))`
const wrong = Prisma.sql`(CASE WHEN s."reason"->'params'->>'gaps' IS NULL THEN s."outcome"
  ELSE split_part(s."reason"->'params'->>'gaps', ' ', given.at::int) END = 'rejected')`

export type LeftOut = { open: number; late: number; practised: number }

/** Attempts at an edition that are not submitted or were practised, and saves that came too late to count. */
export async function countLeftOut(db: Queries, editionId: Id): Promise<LeftOut> {
  const open = await db.attempt.count({ where: { editionId, submittedAt: null } })
  const late = await db.lateResponse.count({ where: { attempt: { editionId } } })
  const submitted = { editionId, submittedAt: { not: null } }
  const practised = await db.attempt.count({ where: { ...submitted, tries: { some: {} } } })
  return { open, late, practised }
}

/** How many points the submitted attempts at each edition of a quiz reached together, and how many those are; none was practised. */
export async function listReached(
  db: Queries,
  quizId: Id,
): Promise<{ editionId: Id; points: number; attempts: number }[]> {
  return db.$queryRaw`
    SELECT a."editionId", sum(a."points") AS points, count(*)::int AS attempts
    FROM "edition" e JOIN (SELECT "attemptId" AS "id", "editionId", "points" FROM "attempt_marks") a ON a."editionId" = e."id"
    WHERE e."quizId" = ${quizId} AND NOT ${practised} GROUP BY a."editionId"`
}

/**
 * Wrong typed responses that two or more learners gave to questions of an owner on one article, as most of them wrote it,
 * with the key they were given for; the commonest first.
 */
export async function listWrongOnArticle(
  db: Queries,
  ownerId: Id,
  articleId: Id,
): Promise<{ key: string; words: string }[]> {
  return db.$queryRaw<{ key: string; words: string }[]>`
    SELECT "key", mode() WITHIN GROUP (ORDER BY words) AS words FROM (
      SELECT coalesce(asked.content->'gaps'->(given.at::int - 1)->'key'->>'text', asked.content->'key'->>'text') AS "key",
        ${typed} AS words, a."learnerId"
      FROM "quiz" z JOIN "edition" e ON e."quizId" = z."id" JOIN "edition_question" q ON q."editionId" = e."id"
        JOIN "score" s ON s."questionId" = q."id" JOIN "attempt" a ON a."id" = s."attemptId"
        JOIN "response" r ON r."attemptId" = s."attemptId" AND r."questionId" = s."questionId"
        CROSS JOIN LATERAL (SELECT coalesce(q."inForce", q."body")->'content' AS content) AS asked CROSS JOIN LATERAL ${given}
      WHERE z."articleId" = ${articleId} AND z."ownerId" = ${ownerId} AND q."kind" IN ('short-answer', 'cloze')
        AND ${wrong} AND length(${typed}) BETWEEN 2 AND 80
    ) AS given_wrong WHERE "key" IS NOT NULL GROUP BY "key", lower(words) HAVING count(DISTINCT "learnerId") > 1
    ORDER BY count(DISTINCT "learnerId") DESC, "key", lower(words) LIMIT ${mostLearned}`
}

const mostLearned = 200

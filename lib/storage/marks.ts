import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import { Prisma } from './generated/client'
import type { Queries } from './queries'

/** An attempt as statistics need it; marks, outcomes and choices in the order of the edition’s questions. */
export type AttemptMarks = {
  attemptId: Id
  /** In points; NaN where the response is blank. */
  marks: Float64Array
  /** Ids of options, or "true" and "false"; null where nothing can be chosen. */
  choices: (string[] | null)[]
  /** Waits for a person, and has no points until then. */
  waiting: boolean[]
}

/** The order in which a learner’s attempts are taken: the first of them counts. */
const orders = {
  first: Prisma.sql`a."number" ASC`,
  last: Prisma.sql`a."number" DESC`,
  best: Prisma.sql`(SELECT sum(s."pointsN"::float8 / s."pointsD") FROM "score" s WHERE s."attemptId" = a."id") DESC, a."number" ASC`,
} satisfies { [P in Exclude<Population, 'all'>]: Prisma.Sql }

/** Ids of the submitted attempts at an edition that count; of each learner one, but for `all`. */
export async function listCountedAttempts(db: Queries, editionId: Id, population: Population): Promise<Id[]> {
  const rows =
    population === 'all'
      ? await db.$queryRaw<{ id: string }[]>`
          SELECT "id" FROM "attempt" WHERE "editionId" = ${editionId} AND "submittedAt" IS NOT NULL ORDER BY "id"`
      : await db.$queryRaw<{ id: string }[]>`
          SELECT DISTINCT ON (a."learnerId") a."id" FROM "attempt" a
          WHERE a."editionId" = ${editionId} AND a."submittedAt" IS NOT NULL
          ORDER BY a."learnerId", ${orders[population]}`
  return rows.map(({ id }) => id)
}

/** So many attempts are in memory at once. */
const pageSize = 2000

type Row = { id: string; marks: string; outcomes: string; choices: string }

/** The marks of these attempts, page by page: one statement a page, each attempt one short row. */
export async function* eachAttemptMarks(db: Queries, ids: readonly Id[]): AsyncGenerator<AttemptMarks> {
  for (let from = 0; from < ids.length; from += pageSize) {
    const page = ids.slice(from, from + pageSize)
    // Ids of options have neither spaces nor commas. Responses are told which attempts, too: else each page reads them all.
    const rows = await db.$queryRaw<Row[]>`
      SELECT s."attemptId" AS id,
        string_agg(s."pointsN" || '/' || s."pointsD", ' ' ORDER BY q."position") AS marks,
        string_agg(left(s."outcome", 3), ' ' ORDER BY q."position") AS outcomes,
        string_agg(CASE q."kind"
          WHEN 'multiple-choice' THEN coalesce(r."value"->>'optionId', '-')
          WHEN 'true-false' THEN coalesce(r."value"->>'value', '-')
          WHEN 'justified-true-false' THEN coalesce(r."value"->>'value', '-')
          WHEN 'multiple-response' THEN coalesce((SELECT string_agg(one, ',') FROM jsonb_array_elements_text(r."value"->'optionIds') AS one), '-')
          ELSE '' END, ' ' ORDER BY q."position") AS choices
      FROM "score" s JOIN "edition_question" q ON q."id" = s."questionId"
        LEFT JOIN "response" r
          ON r."attemptId" = s."attemptId" AND r."questionId" = s."questionId" AND r."attemptId" = ANY(${page})
      WHERE s."attemptId" = ANY(${page})
      GROUP BY s."attemptId"`
    for (const row of rows) yield marksOfRow(row)
  }
}

function marksOfRow({ id, marks, outcomes, choices }: Row): AttemptMarks {
  const outcome = outcomes.split(' ')
  return {
    attemptId: id,
    marks: Float64Array.from(marks.split(' '), (mark, at) => {
      const [n, d] = mark.split('/')
      return outcome[at] === 'bla' ? Number.NaN : Number(n) / Number(d)
    }),
    waiting: outcome.map(one => one === 'rev'),
    choices: choices.split(' ').map(one => (one === '' ? null : one === '-' ? [] : one.split(','))),
  }
}

/** Changes whenever a score of a quiz can have changed: with each submitted attempt, and with each decision about scores. */
export async function stampOfScores(db: Queries, quizId: Id): Promise<string> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(' ', count(*), max("submittedAt"), (SELECT max("number") FROM "regrade" WHERE "quizId" = ${quizId})) AS stamp
    FROM "attempt" WHERE "quizId" = ${quizId} AND "submittedAt" IS NOT NULL`
  return row?.stamp ?? ''
}

/** Wrong typed responses that two or more learners gave, however they wrote capitals and spaces; the commonest first. */
export type CommonResponse = { questionId: Id; words: string; learners: number }
export async function listCommonWrong(
  db: Queries,
  questionIds: readonly Id[],
  mostEach: number,
): Promise<CommonResponse[]> {
  return db.$queryRaw<CommonResponse[]>`
    SELECT "questionId", "words", "learners"::int FROM (
      SELECT s."questionId", mode() WITHIN GROUP (ORDER BY ${typed}) AS "words", count(DISTINCT a."learnerId") AS "learners",
        row_number() OVER (PARTITION BY s."questionId" ORDER BY count(DISTINCT a."learnerId") DESC,
          lower(regexp_replace(${typed}, '\\s+', ' ', 'g'))) AS place
      FROM "score" s JOIN "attempt" a ON a."id" = s."attemptId"
        JOIN "response" r ON r."attemptId" = s."attemptId" AND r."questionId" = s."questionId" CROSS JOIN LATERAL ${given}
      WHERE s."questionId" = ANY(${[...questionIds]}) AND ${wrong} AND length(${typed}) > 1
      GROUP BY s."questionId", given.at, lower(regexp_replace(${typed}, '\\s+', ' ', 'g'))
      HAVING count(DISTINCT a."learnerId") > 1
    ) AS common WHERE place <= ${mostEach} ORDER BY "questionId", place`
}

/** What was typed, gap by gap of a cloze; its score says of several gaps which are wrong. */
const given = Prisma.sql`jsonb_array_elements(CASE jsonb_typeof(r."value"->'fillings') WHEN 'array' THEN r."value"->'fillings'
  ELSE jsonb_build_array(r."value") END) WITH ORDINALITY AS given(one, at)`
const typed = Prisma.sql`btrim(coalesce(given.one->>'text', ''))`
const wrong = Prisma.sql`(CASE WHEN s."reason"->'params'->>'gaps' IS NULL THEN s."outcome"
  ELSE split_part(s."reason"->'params'->>'gaps', ' ', given.at::int) END = 'rejected')`

/** Breaks longer than this say nothing of the question before which they were made. */
const longestSeconds = 600

/**
 * The median of seconds between the save of a response and the one before it in its attempt (or the beginning), by question.
 * Only the last save of a response is kept: who came back to a question counts from where they came.
 */
export async function medianSeconds(db: Queries, editionId: Id): Promise<Map<Id, number>> {
  const rows = await db.$queryRaw<{ questionId: string; seconds: number }[]>`
    SELECT "questionId", percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds)::float8 AS seconds FROM (
      SELECT r."questionId", extract(epoch FROM r."savedAt" -
        lag(r."savedAt", 1, a."startedAt") OVER (PARTITION BY r."attemptId" ORDER BY r."savedAt"))::float8 AS seconds
      FROM "response" r JOIN "attempt" a ON a."id" = r."attemptId"
      WHERE a."editionId" = ${editionId} AND a."submittedAt" IS NOT NULL
    ) AS gaps WHERE seconds <= ${longestSeconds} GROUP BY "questionId"`
  return new Map(rows.map(({ questionId, seconds }) => [questionId, seconds]))
}

/** Attempts begun at an edition and not submitted, and saves that came too late to count. */
export async function countLeftOut(db: Queries, editionId: Id): Promise<{ open: number; late: number }> {
  const open = await db.attempt.count({ where: { editionId, submittedAt: null } })
  const late = await db.lateResponse.count({ where: { attempt: { editionId } } })
  return { open, late }
}

/** The share of what could be had that all submitted attempts at each edition reached, in percent. */
export async function shareReachedByEdition(db: Queries, quizId: Id): Promise<Map<Id, number>> {
  const rows = await db.$queryRaw<{ editionId: string; reached: number | null }[]>`
    SELECT a."editionId", 100 * sum(s."pointsN"::float8 / s."pointsD") / nullif(sum(s."maximum"), 0) AS reached
    FROM "score" s JOIN "attempt" a ON a."id" = s."attemptId"
    WHERE a."quizId" = ${quizId} AND a."submittedAt" IS NOT NULL GROUP BY a."editionId"`
  return new Map(rows.flatMap(({ editionId, reached }) => (reached === null ? [] : [[editionId, reached]])))
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

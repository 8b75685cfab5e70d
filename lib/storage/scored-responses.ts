import type { Id } from '@/lib/model/id'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { type Score, scoreSchema } from '@/lib/model/score'
import type { Queries } from './queries'

/** A score with the response it is for; `value` is null where nothing was saved. */
export type ScoredResponse = { attemptId: Id; questionId: Id; value: ResponseValue | null; score: Score }

type Row = {
  attemptId: string
  questionId: string
  value: unknown
  pointsN: number
  pointsD: number
  maximum: number
  outcome: string
  reason: unknown
}

/** All scores of these questions of editions, of one attempt when it is named; who began first comes first. One statement. */
export async function listScoredResponses(
  db: Queries,
  questionIds: readonly Id[],
  attemptId: Id | null = null,
): Promise<ScoredResponse[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."attemptId", s."questionId", r."value", s."pointsN", s."pointsD", s."maximum", s."outcome", s."reason"
    FROM "score" s JOIN "attempt" a ON a."id" = s."attemptId"
      LEFT JOIN "response" r ON r."attemptId" = s."attemptId" AND r."questionId" = s."questionId"
    WHERE s."questionId" = ANY(${[...questionIds]})
      AND (${attemptId}::text IS NULL OR s."attemptId" = ${attemptId})
    ORDER BY a."startedAt", s."attemptId", s."questionId"`
  return rows.map(({ attemptId, questionId, value, pointsN, pointsD, ...rest }) => ({
    attemptId,
    questionId,
    value: value === null ? null : responseValueSchema.parse(value),
    score: scoreSchema.parse({ ...rest, points: { n: pointsN, d: pointsD } }),
  }))
}

export type AttemptName = { learnerName: string; number: number }

/** Who each submitted attempt at a quiz is of, by its id. */
export async function listAttemptNames(db: Queries, quizId: Id): Promise<Map<Id, AttemptName>> {
  const rows = await db.attempt.findMany({
    where: { quizId, submittedAt: { not: null } },
    select: { id: true, number: true, learner: { select: { name: true } } },
  })
  return new Map(rows.map(({ id, number, learner }) => [id, { number, learnerName: learner.name }]))
}

/** Points and maximum of whole attempts, as parts of one denominator each: to be added exactly. */
export async function listTotals(
  db: Queries,
  attemptIds: readonly Id[],
): Promise<{ attemptId: Id; n: number; d: number; maximum: number }[]> {
  const rows = await db.score.groupBy({
    by: ['attemptId', 'pointsD'],
    where: { attemptId: { in: [...attemptIds] } },
    _sum: { pointsN: true, maximum: true },
  })
  return rows.map(({ attemptId, pointsD: d, _sum }) => ({
    attemptId,
    d,
    n: _sum.pointsN ?? 0,
    maximum: _sum.maximum ?? 0,
  }))
}

import type { Id } from '@/lib/model/id'
import { type PlainScore, type ScoreChange, scoreChangeSchema } from '@/lib/model/regrade'
import type { Score } from '@/lib/model/score'
import type { ScoreChange as ChangeRow } from './generated/client'
import type { Queries } from './queries'

/** One statement, however many: rows travel as one JSON value. */
export async function insertScoreChanges(
  db: Queries,
  regradeId: Id,
  changes: readonly ScoreChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = JSON.stringify(
    changes.map(({ attemptId: a, questionId: q, from, to }) => ({
      ...{ a, q },
      ...{ fn: from.points.n, fd: from.points.d, fm: from.maximum, fo: from.outcome },
      ...{ tn: to.points.n, td: to.points.d, tm: to.maximum, t: to.outcome },
    })),
  )
  await db.$executeRaw`
    INSERT INTO "score_change" ("regradeId", "attemptId", "questionId",
      "fromN", "fromD", "fromMaximum", "fromOutcome", "toN", "toD", "toMaximum", "toOutcome")
    SELECT ${regradeId}, a, q, fn, fd, fm, fo, tn, td, tm, t
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS change(a text, q text, fn int, fd int, fm int, fo text, tn int, td int, tm int, t text)`
}

export type RescoredRow = { attemptId: Id; questionId: Id; score: Score }

/** One statement, however many. */
export async function replaceScores(db: Queries, scores: readonly RescoredRow[], at: Date): Promise<void> {
  if (scores.length === 0) return
  const rows = JSON.stringify(
    scores.map(({ attemptId: a, questionId: q, score }) => ({
      ...{ a, q, n: score.points.n, d: score.points.d, m: score.maximum, o: score.outcome, r: score.reason },
    })),
  )
  await db.$executeRaw`
    UPDATE "score" SET "pointsN" = n, "pointsD" = d, "maximum" = m, "outcome" = o, "reason" = r, "scoredAt" = ${at}
    FROM jsonb_to_recordset(${rows}::jsonb) AS new(a text, q text, n int, d int, m int, o text, r jsonb)
    WHERE "attemptId" = a AND "questionId" = q`
}

export type NamedChange = ScoreChange & { learnerName: string; attemptNumber: number }
type NamedRow = ChangeRow & { learnerName: string; attemptNumber: number }

/** What each of these regrades did, at most so many changes of each; in one statement, by the regrade's id. */
export async function listChangesOf(
  db: Queries,
  regradeIds: readonly Id[],
  mostEach: number,
): Promise<Map<Id, NamedChange[]>> {
  const rows = await db.$queryRaw<NamedRow[]>`
    SELECT * FROM (
      SELECT c.*, a."number" AS "attemptNumber", l."name" AS "learnerName", row_number() OVER (
        PARTITION BY c."regradeId" ORDER BY a."startedAt", c."attemptId", c."questionId") AS place
      FROM "score_change" c
        JOIN "attempt" a ON a."id" = c."attemptId" JOIN "learner" l ON l."id" = a."learnerId"
      WHERE c."regradeId" = ANY(${[...regradeIds]})
    ) AS placed WHERE place <= ${mostEach} ORDER BY "regradeId", place`
  const changes = new Map<Id, NamedChange[]>()
  for (const row of rows) {
    const { learnerName, attemptNumber } = row
    const change = { ...changeOfRow(row), learnerName, attemptNumber }
    changes.set(row.regradeId, [...(changes.get(row.regradeId) ?? []), change])
  }
  return changes
}

/** What was done to the scores of an attempt, the newest first. */
export type DatedChange = ScoreChange & { regradeId: Id; madeAt: Date; note: string | null }
export async function listChangesFor(db: Queries, attemptId: Id): Promise<DatedChange[]> {
  const rows = await db.scoreChange.findMany({
    where: { attemptId },
    orderBy: [{ regrade: { number: 'desc' } }, { questionId: 'asc' }],
    include: { regrade: { select: { madeAt: true, note: true } } },
  })
  return rows.map(({ regrade, ...row }) => ({ ...changeOfRow(row), ...regrade, regradeId: row.regradeId }))
}

/** Which scores of these attempts are no longer what they were first. */
export async function listChangedScores(
  db: Queries,
  attemptIds: readonly Id[],
): Promise<{ attemptId: Id; questionId: Id }[]> {
  return db.scoreChange.findMany({
    where: { attemptId: { in: [...attemptIds] } },
    distinct: ['attemptId', 'questionId'],
    select: { attemptId: true, questionId: true },
  })
}

function changeOfRow(row: ChangeRow): ScoreChange {
  const grade = (n: number, d: number, maximum: number, outcome: string) =>
    ({ points: { n, d }, maximum, outcome }) as PlainScore
  return scoreChangeSchema.parse({
    attemptId: row.attemptId,
    questionId: row.questionId,
    from: grade(row.fromN, row.fromD, row.fromMaximum, row.fromOutcome),
    to: grade(row.toN, row.toD, row.toMaximum, row.toOutcome),
  })
}

import type { Id } from '@/lib/model/id'
import { type Score, scoreSchema } from '@/lib/model/score'
import type { Score as ScoreRow } from './generated/client'
import { asJson, type Queries } from './queries'

export type StoredScore = { attemptId: Id; questionId: Id; score: Score }

export async function insertScores(
  db: Queries,
  attemptId: Id,
  scores: readonly { questionId: Id; score: Score }[],
): Promise<void> {
  await db.score.createMany({
    data: scores.map(({ questionId, score }) => ({
      attemptId,
      questionId,
      pointsN: score.points.n,
      pointsD: score.points.d,
      maximum: score.maximum,
      outcome: score.outcome,
      reason: asJson(score.reason),
    })),
  })
}

export async function listScores(db: Queries, attemptId: Id): Promise<StoredScore[]> {
  return (await db.score.findMany({ where: { attemptId } })).map(scoreOfRow)
}

/** Of several attempts. */
export async function listScoresOf(db: Queries, attemptIds: readonly Id[]): Promise<StoredScore[]> {
  return (await db.score.findMany({ where: { attemptId: { in: [...attemptIds] } } })).map(scoreOfRow)
}

/** How many responses to a quiz wait for a person. */
export async function countWaiting(db: Queries, quizId: Id): Promise<number> {
  return db.score.count({ where: { outcome: 'review', question: { edition: { quizId } } } })
}

/** A row of the table as a score. */
export function scoreOfRow(row: ScoreRow): StoredScore {
  const score = scoreSchema.parse({
    points: { n: row.pointsN, d: row.pointsD },
    maximum: row.maximum,
    outcome: row.outcome,
    reason: row.reason,
  })
  return { attemptId: row.attemptId, questionId: row.questionId, score }
}

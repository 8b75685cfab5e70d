import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Regrade } from '@/lib/model/regrade'
import { changeMarks } from '@/lib/storage/attempt-marks'
import type { Queries } from '@/lib/storage/queries'
import { insertRegrade, lastRegradeNumber } from '@/lib/storage/regrades'
import { insertScoreChanges, replaceScores } from '@/lib/storage/score-changes'
import { listScoredResponses } from '@/lib/storage/scored-responses'
import { wrongWords } from './marks-of'
import { rescore, type Standings } from './rescore'

export type RegradeToRecord = Omit<Regrade, 'number' | 'madeAt' | 'changed'> & {
  madeById: Id
  /** How the questions count from now on. */
  after: Standings
  /** How they counted; then only what differs between the two is touched. */
  before: Standings | null
  /** The only attempt that it is about. */
  attemptId: Id | null
  /** Writes what refers to it, once it is there. */
  attach?: (tx: Queries) => Promise<void>
}

/**
 * Scores anew and keeps what was: seven statements, however many scores. To be called in a transaction that holds the
 * quiz and its editions (`lockQuiz`, `lockEditions`), so that no score appears or changes meanwhile.
 */
export async function recordRegrade(tx: Queries, given: RegradeToRecord): Promise<Regrade> {
  const { after, before, attemptId, attach, ...about } = given
  const rows = await listScoredResponses(tx, [...after.keys()], attemptId)
  const { scores, changes } = rescore(rows, after, before)
  const madeAt = new Date()
  const number = (await lastRegradeNumber(tx, about.quizId)) + 1
  const { madeById, ...regrade } = { ...about, number, madeAt, changed: changes.length }
  await insertRegrade(tx, { ...regrade, madeById })
  await attach?.(tx)
  const marks = scores.map(({ attemptId: of, questionId, value, score }) => ({
    ...{ attemptId: of, questionId, points: score.points, outcome: score.outcome },
    wrong: wrongWords(value, score),
  }))
  await changeMarks(tx, marks, () => replaceScores(tx, scores, madeAt))
  await insertScoreChanges(tx, regrade.id, changes)
  return regrade
}

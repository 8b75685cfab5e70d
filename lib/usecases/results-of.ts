import 'server-only'
import { settingsFor } from '@/lib/model/assignment'
import type { Id } from '@/lib/model/id'
import { listAssignmentsOf } from '@/lib/storage/assignments'
import { listAttemptsAt } from '@/lib/storage/attempts'
import { listEditions } from '@/lib/storage/editions'
import { listPractised } from '@/lib/storage/practice'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { listLateResponsesOf, listResponsesOf } from '@/lib/storage/responses'
import { listChangedScores } from '@/lib/storage/score-changes'
import { listScoresOf } from '@/lib/storage/scores'
import type { ResultColumn, ResultRow } from './find-results'
import { articlesOf } from './standings'
import { tabulateResults } from './tabulate-results'

export type ResultTable = { columns: ResultColumn[]; rows: ResultRow[] }

/** All attempts of these learners at a quiz; as many statements whoever they are. */
export async function resultsOf(
  db: Queries,
  { id, settings }: StoredQuiz,
  learnerIds: readonly Id[],
): Promise<ResultTable> {
  const editions = await listEditions(db, id)
  const assignments = await listAssignmentsOf(db, id)
  const attempts = await listAttemptsAt(db, id, learnerIds)
  const ids = attempts.map(({ attempt }) => attempt.id)
  return tabulateResults({
    ...{ editions, attempts },
    articles: await articlesOf(db, editions),
    responses: await listResponsesOf(db, ids),
    scores: await listScoresOf(db, ids),
    late: await listLateResponsesOf(db, ids),
    changed: await listChangedScores(db, ids),
    practised: await listPractised(db, id),
    ruleOf: ({ assignmentId }) => {
      const terms = assignments.find(one => one.id === assignmentId)?.terms ?? null
      return settingsFor(settings, terms).counts
    },
  })
}

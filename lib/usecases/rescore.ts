import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '@/lib/model/id'
import type { ScoreChange } from '@/lib/model/regrade'
import type { ResponseValue } from '@/lib/model/response'
import type { Score } from '@/lib/model/score'
import type { RescoredRow } from '@/lib/storage/score-changes'
import type { ScoredResponse } from '@/lib/storage/scored-responses'
import { type Standing, scoreAsked } from './score-asked'

/** How each question of an edition counts, by its id. */
export type Standings = ReadonlyMap<Id, Standing>

/** `scores` have to be written; `changes` are those that a learner would notice. */
export type Rescored = {
  scores: (RescoredRow & { value: ResponseValue | null })[]
  changes: (ScoreChange & { value: ResponseValue | null })[]
}

/**
 * What scores become under `after`. With `before`, only those that the change itself touches: a decision about one
 * response must not bring in what newer scoring rules would say of the others.
 */
export function rescore(
  rows: readonly ScoredResponse[],
  after: Standings,
  before: Standings | null,
): Rescored {
  const now = scorerOf(after)
  const then = before && scorerOf(before)
  const rescored: Rescored = { scores: [], changes: [] }
  for (const { attemptId, questionId, value, score: from } of rows) {
    const to = now(questionId, attemptId, value)
    if (!to || isDeepStrictEqual(from, to)) continue
    if (then && isDeepStrictEqual(then(questionId, attemptId, value), to)) continue
    rescored.scores.push({ attemptId, questionId, value, score: to })
    if (!sameScore(from, to))
      rescored.changes.push({ attemptId, questionId, value, from: plainOf(from), to: plainOf(to) })
  }
  return rescored
}

/** Equal responses are scored once: a class of thousands gives some dozens. */
function scorerOf(standings: Standings) {
  const known = new Map<string, Score>()
  const alone = new Set([...standings.values()].flatMap(({ rulings }) => rulings.map(one => one.attemptId)))
  return (questionId: Id, attemptId: Id, value: ResponseValue | null): Score | null => {
    const standing = standings.get(questionId)
    if (!standing) return null
    if (alone.has(attemptId)) return scoreAsked(standing, attemptId, value)
    const key = `${questionId} ${JSON.stringify(value)}`
    const score = known.get(key) ?? scoreAsked(standing, attemptId, value)
    known.set(key, score)
    return score
  }
}

const plainOf = ({ points, maximum, outcome }: Score) => ({ points, maximum, outcome })

function sameScore(a: Score, b: Score): boolean {
  return (
    a.outcome === b.outcome && a.maximum === b.maximum && a.points.n * b.points.d === b.points.n * a.points.d
  )
}

import 'server-only'
import Fraction from 'fraction.js'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { PlainScore, ScoreChange } from '@/lib/model/regrade'
import type { ResponseValue } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Points } from '@/lib/model/score'
import { database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import { lastRegradeNumber } from '@/lib/storage/regrades'
import { listAttemptNames, listScoredResponses, listTotals } from '@/lib/storage/scored-responses'
import { parseInput } from './parse-input'
import { type PlannedRegrade, plannedSchema, planRegrade, type RegradePlan } from './plan-regrade'
import { rescore } from './rescore'
import { responseText } from './response-of-question'
import { responseSignature } from './response-signature'

export type PreviewRegradeInput = { actor: Actor } & PlannedRegrade
/** Equal responses, and what becomes of their score. */
export type RegradeClass = {
  value: ResponseValue | null
  text: string | null
  count: number
  from: PlainScore
  to: PlainScore
}
export type Total = { points: Points; maximum: number }
export type RegradedLearner = {
  attemptId: Id
  name: string
  attemptNumber: number
  from: PlainScore
  to: PlainScore
  total: { from: Total; to: Total }
}
export type RegradePreview = {
  /** Number of the last regrade that it knows of: named when it is carried out. */
  based: number
  /** Scores looked at, and of these how many change, up or down in points; the rest in what the question counts. */
  scores: number
  changed: number
  up: number
  down: number
  /** The most frequent first. */
  classes: RegradeClass[]
  /** Some of those whose score changes. */
  learners: RegradedLearner[]
}

const mostClasses = 50
const mostLearners = 200

/** Who would change, from what to what; nothing is written. */
export async function previewRegrade(input: PreviewRegradeInput): Promise<Result<RegradePreview>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(plannedSchema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  // Read before the scores: a regrade between the two makes this one out of date, and not unnoticed.
  const based = await lastRegradeNumber(prisma, given.value.quizId)
  const plan = await planRegrade(prisma, input.actor, given.value)
  return plan.ok ? ok({ based, ...(await preview(prisma, plan.value)) }) : plan
}

async function preview(db: Queries, plan: RegradePlan): Promise<Omit<RegradePreview, 'based'>> {
  const rows = await listScoredResponses(db, [...plan.after.keys()])
  const { changes } = rescore(rows, plan.after, null)
  const gains = changes.map(({ from, to }) => pointsOf(to).compare(pointsOf(from)))
  return {
    scores: rows.length,
    changed: changes.length,
    up: gains.filter(gain => gain > 0).length,
    down: gains.filter(gain => gain < 0).length,
    classes: classesOf(plan, changes),
    learners: await learnersOf(db, plan.quiz.id, changes.slice(0, mostLearners)),
  }
}

const pointsOf = ({ points }: PlainScore) => new Fraction(points.n, points.d)

function classesOf(
  plan: RegradePlan,
  changes: readonly (ScoreChange & { value: ResponseValue | null })[],
): RegradeClass[] {
  const classes = new Map<string, RegradeClass>()
  for (const { questionId, value, from, to } of changes) {
    const standing = plan.after.get(questionId)
    if (!standing) continue
    const key = JSON.stringify([responseSignature(value), from, to])
    const known = classes.get(key) ?? {
      ...{ value, from, to, count: 0 },
      text: value && responseText(standing.question.content, value, standing.article),
    }
    known.count++
    classes.set(key, known)
  }
  return [...classes.values()].sort((a, b) => b.count - a.count).slice(0, mostClasses)
}

async function learnersOf(
  db: Queries,
  quizId: Id,
  changes: readonly ScoreChange[],
): Promise<RegradedLearner[]> {
  if (changes.length === 0) return []
  const names = await listAttemptNames(db, quizId)
  const totals = new Map<Id, Total>()
  for (const { attemptId, n, d, maximum } of await listTotals(
    db,
    changes.map(change => change.attemptId),
  )) {
    const before = totals.get(attemptId) ?? { points: noPoints, maximum: 0 }
    totals.set(attemptId, {
      points: addPoints(before.points, { n, d }),
      maximum: before.maximum + maximum,
    })
  }
  return changes.map(({ attemptId, from, to }) => {
    const before = totals.get(attemptId) ?? { points: from.points, maximum: from.maximum }
    const gain = pointsOf(to).sub(pointsOf(from))
    const points = addPoints(before.points, { n: Number(gain.s * gain.n), d: Number(gain.d) })
    return {
      attemptId,
      name: names.get(attemptId)?.learnerName ?? '',
      attemptNumber: names.get(attemptId)?.number ?? 1,
      ...{ from, to },
      total: { from: before, to: { points, maximum: before.maximum - from.maximum + to.maximum } },
    }
  })
}

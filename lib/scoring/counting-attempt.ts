import type { Id } from '@/lib/model/id'
import type { CountingRule } from '@/lib/model/quiz'
import { addPoints, noPoints, type Points } from '@/lib/model/score'

/** A submitted attempt: its total in points, of `maximum`. */
export type Totalled = { attemptId: Id; number: number; total: Points; maximum: number }

/** What was had of what could be had, exactly. An attempt at which nothing could be had has nothing. */
function shareOf({ total, maximum }: Totalled): Points {
  return maximum === 0 ? noPoints : { n: total.n, d: total.d * maximum }
}

/** Exact: 2 of 3 is less than 3 of 4. */
function shareAbove(one: Totalled, other: Totalled): boolean {
  const [a, b] = [shareOf(one), shareOf(other)]
  return a.n * b.d > b.n * a.d
}

type Ahead = (one: Totalled, other: Totalled) => boolean
const ahead = {
  first: (one, other) => one.number < other.number,
  last: (one, other) => one.number > other.number,
  // Editions may differ in what can be had, so shares are compared; of two that are equal the earlier one.
  best: (one, other) => shareAbove(one, other) || (!shareAbove(other, one) && one.number < other.number),
  average: null,
} satisfies { [R in CountingRule]: Ahead | null }

/** Of one learner’s submitted attempts those whose score is theirs: one, or all where their average counts. */
export function countingAttempts(rule: CountingRule, attempts: readonly Totalled[]): Totalled[] {
  const better: Ahead | null = ahead[rule]
  const [first, ...rest] = attempts
  if (!first || better === null) return [...attempts]
  return [rest.reduce((best, one) => (better(one, best) ? one : best), first)]
}

/**
 * The mean of the shares of attempts, exactly, from 0 to 1. Of shares and not of points: editions differ in what can be had,
 * and each attempt weighs the same.
 */
export function averageShare(attempts: readonly Totalled[]): Points {
  const { n, d } = attempts.reduce((sum, one) => addPoints(sum, shareOf(one)), noPoints)
  return addPoints(noPoints, { n, d: d * Math.max(1, attempts.length) })
}

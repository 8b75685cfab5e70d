import type { Id } from '@/lib/model/id'
import type { CountingRule } from '@/lib/model/quiz'
import type { Points } from '@/lib/model/score'

/** A submitted attempt: its total in points, of `maximum`. */
export type Totalled = { attemptId: Id; number: number; total: Points; maximum: number }

/** Exact: 2 of 3 is less than 3 of 4. An attempt at which nothing could be had has nothing. */
function shareAbove(one: Totalled, other: Totalled): boolean {
  const share = ({ total, maximum }: Totalled) =>
    maximum === 0 ? { n: 0, d: 1 } : { n: total.n, d: total.d * maximum }
  const [a, b] = [share(one), share(other)]
  return a.n * b.d > b.n * a.d
}

const ahead = {
  first: (one, other) => one.number < other.number,
  last: (one, other) => one.number > other.number,
  // Editions may differ in what can be had, so shares are compared; of two that are equal the earlier one.
  best: (one, other) => shareAbove(one, other) || (!shareAbove(other, one) && one.number < other.number),
} satisfies { [R in CountingRule]: (one: Totalled, other: Totalled) => boolean }

/** Of one learner’s submitted attempts at a quiz the one whose score is theirs; null where there is none. */
export function countingAttempt(rule: CountingRule, attempts: readonly Totalled[]): Totalled | null {
  const [first, ...rest] = attempts
  if (!first) return null
  return rest.reduce((best, one) => (ahead[rule](one, best) ? one : best), first)
}

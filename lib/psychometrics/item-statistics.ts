import type { ItemSums, QuizSums } from './quiz-sums'
import { greatestProducts } from './spectrum'

/** Percentages from 0 to 100 as Moodle shows them (indices from −100 to 100); null where a figure has no meaning. */
export type ItemStatistics = {
  maximum: number
  attempts: number
  blanks: number
  /** In points. */
  mean: number | null
  facility: number | null
  /** Of the maximum. */
  sd: number | null
  intendedWeight: number | null
  effectiveWeight: number | null
  discriminationIndex: number | null
  discriminativeEfficiency: number | null
  /** The question pulls against the rest, so that its weight cannot be shown. */
  negativeCovariance: boolean
}

/**
 * Figures of each item after Moodle (docs.moodle.org, "Quiz statistics calculations"; question/classes/statistics): variances
 * and covariances with S − 1, discrimination against the rest of the total, blanks as 0.
 */
export function itemStatistics(sums: QuizSums): ItemStatistics[] {
  const { attempts, items } = sums
  const possible = items.reduce((all, { maximum }) => all + maximum, 0)
  const covariances = items.map(item => (attempts > 1 ? covarianceWithTotal(item, attempts) : null))
  const roots = covariances.reduce<number>((all, one) => all + Math.sqrt(Math.max(0, one ?? 0)), 0)
  return items.map((item, p) => {
    const { maximum, blanks } = item
    const mean = attempts > 0 ? item.fromX + item.x / attempts : null
    const withTotal = covariances[p] ?? null
    const negativeCovariance = withTotal !== null && withTotal < 0
    return {
      ...{ maximum, attempts, blanks, mean, negativeCovariance },
      facility: mean !== null && maximum > 0 ? (100 * mean) / maximum : null,
      sd: attempts > 1 && maximum > 0 ? (100 * Math.sqrt(variance(item, attempts))) / maximum : null,
      intendedWeight: possible > 0 ? (100 * maximum) / possible : null,
      effectiveWeight:
        withTotal === null || negativeCovariance || roots === 0 ? null : (100 * Math.sqrt(withTotal)) / roots,
      discriminationIndex: discriminationIndex(item, attempts),
      discriminativeEfficiency: discriminativeEfficiency(item, attempts),
    }
  })
}

/** What is left of rounding is nothing. */
const settle = (square: number, scale: number) =>
  Math.abs(square) <= 1e-12 * Math.max(1, scale) ? 0 : square

/** V(x) */
export function variance({ x, xx }: ItemSums, attempts: number): number {
  return settle(xx - (x * x) / attempts, xx) / (attempts - 1)
}

/** V(X) */
export function restVariance({ rest, restRest }: ItemSums, attempts: number): number {
  return settle(restRest - (rest * rest) / attempts, restRest) / (attempts - 1)
}

function covariance({ x, rest, xRest, xx, restRest }: ItemSums, attempts: number): number {
  return settle(xRest - (x * rest) / attempts, Math.sqrt(xx * restRest)) / (attempts - 1)
}

/** C(x, T) = C(x, X) + V(x), for T = X + x */
function covarianceWithTotal(item: ItemSums, attempts: number): number {
  const own = variance(item, attempts)
  return settle(covariance(item, attempts) + own, own)
}

/** DI = 100 · C(x, X) / √(V(x) · V(X)) */
function discriminationIndex(item: ItemSums, attempts: number): number | null {
  if (attempts < 2) return null
  const spread = variance(item, attempts) * restVariance(item, attempts)
  return spread > 0 ? (100 * covariance(item, attempts)) / Math.sqrt(spread) : null
}

/** DE = 100 · C(x, X) / C_max, C_max the covariance if the best marks had gone to the best. */
function discriminativeEfficiency(item: ItemSums, attempts: number): number | null {
  if (attempts < 2) return null
  const { marks, rests, fromX, fromRest } = item
  const products = greatestProducts(marks, rests, fromX, fromRest)
  const most = settle(products - (item.x * item.rest) / attempts, Math.abs(products)) / (attempts - 1)
  return most > 0 ? (100 * covariance(item, attempts)) / most : null
}

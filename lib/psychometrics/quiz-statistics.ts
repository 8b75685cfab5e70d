import { variance } from './item-statistics'
import type { QuizSums } from './quiz-sums'
import { medianOf } from './spectrum'

/** Marks in points; coefficients in percent. Null where there are too few attempts, or nothing varies. */
export type QuizStatistics = {
  attempts: number
  /** What can be had. */
  maximum: number
  mean: number | null
  median: number | null
  sd: number | null
  skewness: number | null
  kurtosis: number | null
  /** Coefficient of internal consistency: Cronbach’s alpha. */
  cic: number | null
  errorRatio: number | null
  /** Of a total, in points. */
  standardError: number | null
}

/** Figures of a whole quiz after Moodle: k-statistics, so that a class stands for those like it. */
export function quizStatistics(sums: QuizSums): QuizStatistics {
  const { attempts: s, items, powers, fromTotal, totals } = sums
  const maximum = items.reduce((all, item) => all + item.maximum, 0)
  const mean = s > 0 ? fromTotal + powers[0] / s : null
  const { m2, m3, m4 } = centralMoments(powers, s)
  const k2 = s > 1 ? (s * m2) / (s - 1) : null
  const varies = k2 !== null && k2 > 0
  const sd = k2 === null ? null : Math.sqrt(k2)
  const k3 = (s * s * m3) / ((s - 1) * (s - 2))
  const k4 = (s * s * ((s + 1) * m4 - 3 * (s - 1) * m2 * m2)) / ((s - 1) * (s - 2) * (s - 3))
  const cic = varies ? consistency(sums, k2) : null
  const errorRatio = cic === null ? null : 100 * Math.sqrt(Math.max(0, 1 - cic / 100))
  return {
    ...{ attempts: s, maximum, mean, median: medianOf(totals), sd, cic, errorRatio },
    skewness: varies && s > 2 ? k3 / k2 ** 1.5 : null,
    kurtosis: varies && s > 3 ? k4 / k2 ** 2 : null,
    standardError: errorRatio === null || sd === null ? null : (errorRatio * sd) / 100,
  }
}

/** CIC = 100 · P/(P − 1) · (1 − ΣV(x_p)/k2), P counting all items, those without points too. */
function consistency({ items, attempts }: QuizSums, k2: number): number | null {
  const p = items.length
  if (p < 2) return null
  const parts = items.reduce((all, item) => all + variance(item, attempts), 0)
  return 100 * (p / (p - 1)) * (1 - parts / k2)
}

/** m_k = Σ(T − mean)^k / S, from sums of powers about another point. */
function centralMoments([p1, p2, p3, p4]: QuizSums['powers'], s: number) {
  const [a, b, c, d] = [p1 / s, p2 / s, p3 / s, p4 / s]
  const m2 = b - a * a
  return {
    m2: m2 <= 1e-12 * Math.max(1, b) ? 0 : m2,
    m3: c - 3 * a * b + 2 * a ** 3,
    m4: d - 4 * a * c + 6 * a * a * b - 3 * a ** 4,
  }
}

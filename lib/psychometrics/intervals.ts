/** In the unit of what it is an interval of. */
export type Interval = { low: number; high: number }

/** The 97.5th percentile of the normal distribution: intervals are of 95 %. */
const z = 1.959963985

/**
 * Of a share in percent seen in so many attempts: Wilson (1927). Of marks between nothing and all it is a little too wide,
 * for they vary less than all or nothing does.
 */
export function shareInterval(percent: number, attempts: number): Interval {
  const p = Math.min(1, Math.max(0, percent / 100))
  const bottom = 1 + (z * z) / attempts
  const middle = p + (z * z) / (2 * attempts)
  const half = z * Math.sqrt((p * (1 - p)) / attempts + (z * z) / (4 * attempts * attempts))
  return {
    low: 100 * Math.max(0, (middle - half) / bottom),
    high: 100 * Math.min(1, (middle + half) / bottom),
  }
}

/** Of a correlation in percent: Fisher’s (1921) transformation. Null under four attempts. */
export function correlationInterval(percent: number, attempts: number): Interval | null {
  if (attempts < 4) return null
  const r = Math.min(1, Math.max(-1, percent / 100))
  if (Math.abs(r) === 1) return { low: percent, high: percent }
  const half = z / Math.sqrt(attempts - 3)
  return { low: 100 * Math.tanh(Math.atanh(r) - half), high: 100 * Math.tanh(Math.atanh(r) + half) }
}

/** Of Cronbach’s alpha in percent, of so many items: Bonett (2002). Null where it cannot be said. */
export function consistencyInterval(percent: number, attempts: number, items: number): Interval | null {
  if (attempts < 3 || items < 2 || percent >= 100) return null
  const half = z * Math.sqrt((2 * items) / ((items - 1) * (attempts - 2)))
  const at = Math.log(1 - percent / 100)
  return { low: 100 * (1 - Math.exp(at + half)), high: 100 * (1 - Math.exp(at - half)) }
}

/** Of a mean in points: Student’s t, its quantile after Hill (1970), good to a hundredth from three attempts on. */
export function meanInterval(mean: number, sd: number, attempts: number): Interval | null {
  if (attempts < 3) return null
  const half = (quantileOfT(attempts - 1) * sd) / Math.sqrt(attempts)
  return { low: mean - half, high: mean + half }
}

/** The 97.5th percentile of t by its expansion about the normal (Abramowitz & Stegun 26.7.5). */
function quantileOfT(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ]
  return terms.reduce((sum, term, at) => sum + term / freedom ** (at + 1), z)
}

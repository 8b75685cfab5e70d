/** A share of counted cases with the interval that holds its true value in 19 of 20 samples; all three from 0 to 1. */
export type Rate = { share: number; low: number; high: number; count: number; of: number }

const z = 1.959964

/**
 * Wilson's score interval (Wilson 1927), 95 %. `count` of `of` cases; halves are allowed, as guesses among ties count in parts.
 * Of no cases: share is NaN, and anything from 0 to 1 may be true.
 */
export function rateOf(count: number, of: number): Rate {
  if (of === 0) return { share: Number.NaN, low: 0, high: 1, count, of }
  const share = count / of
  const spread = 1 + z ** 2 / of
  const middle = (share + z ** 2 / (2 * of)) / spread
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half), count, of }
}

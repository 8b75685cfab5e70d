import type { Penalty } from '@/lib/model/question'

/** The shares of a grade that Moodle takes (question/engine/bank.php), in per cent; it refuses a file with others. */
const taken = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
  11.11111, 10, 5, 0,
]
const near = 0.001

/** The nearest that Moodle takes, as it is written, with its sign. */
export function fractionOf(share: number): { written: string; exact: boolean } {
  const percent = Math.abs(share) * 100
  const nearest = taken.reduce((best, one) =>
    Math.abs(one - percent) < Math.abs(best - percent) ? one : best,
  )
  return {
    written: `${share < 0 && nearest > 0 ? '-' : ''}${nearest}`,
    exact: Math.abs(nearest - percent) < near,
  }
}

/** 33.33333 → a third. The first denominator that fits. */
export function penaltyOf(percent: number): Penalty | undefined {
  if (!(percent > 0)) return undefined
  const share = Math.min(1, percent / 100)
  for (let d = 1; d <= 100; d++) {
    const n = Math.round(share * d)
    if (Math.abs(n / d - share) < 1e-5) return { n, d }
  }
  return { n: Math.round(share * 1000), d: 1000 }
}

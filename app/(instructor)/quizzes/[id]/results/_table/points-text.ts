import type { Points } from '@/lib/model/score'

/** Exact points as a number with at most two decimals: for reading, never for adding. */
export function pointsNumber({ n, d }: Points): number {
  return Math.round((n / d) * 100) / 100
}

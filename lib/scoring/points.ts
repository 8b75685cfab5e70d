import Fraction from 'fraction.js'
import type { Points } from '@/lib/model/score'

/** A share of a question's points, exact and in lowest terms: a third three times is one. */
export function pointsOf(points: number, share: Fraction | number = 1): Points {
  const { s, n, d } = new Fraction(share).mul(points)
  return { n: Number(s * n), d: Number(d) }
}

import { describe, expect, it } from 'vitest'
import { rateOf } from '@/lib/questions/evaluating/wilson'

/** The roots of (p − share)² · n = z² · p · (1 − p), which define the interval, found by halving. */
function endsOf(count: number, of: number): [number, number] {
  const share = count / of
  const outside = (p: number) => (p - share) ** 2 * of > 1.959964 ** 2 * p * (1 - p)
  const halve = (far: number) => {
    let [out, inside] = [far, share]
    for (let i = 0; i < 60; i++) {
      const middle = (out + inside) / 2
      if (outside(middle)) out = middle
      else inside = middle
    }
    return inside
  }
  return [halve(0), halve(1)]
}

describe('a rate', () => {
  it.each([
    [12, 18],
    [1, 40],
    [199, 200],
    [10.5, 30],
  ])('has the ends that Wilson’s equation gives: %s of %s', (count, of) => {
    const [low, high] = endsOf(count, of)
    const rate = rateOf(count, of)
    expect(rate.share).toBeCloseTo(count / of, 12)
    expect(rate.low).toBeCloseTo(low, 6)
    expect(rate.high).toBeCloseTo(high, 6)
  })

  it('of none of twenty may still be one in six, never less than nothing', () => {
    expect(rateOf(0, 20)).toMatchObject({ share: 0, low: 0 })
    expect(rateOf(0, 20).high).toBeCloseTo(0.1611, 3)
    expect(rateOf(20, 20)).toMatchObject({ share: 1, high: 1 })
  })

  it('of no cases says that it says nothing', () => {
    expect(rateOf(0, 0)).toMatchObject({ share: Number.NaN, low: 0, high: 1 })
  })
})

import { describe, expect, it } from 'vitest'
import {
  consistencyInterval,
  correlationInterval,
  meanInterval,
  shareInterval,
} from '@/lib/psychometrics/intervals'

describe('intervals of 95 %', () => {
  it('of a share are Wilson’s', () => {
    // Newcombe (1998), table I: 81 of 263 and 0 of 20.
    expect(shareInterval((100 * 81) / 263, 263).low).toBeCloseTo(25.53, 2)
    expect(shareInterval((100 * 81) / 263, 263).high).toBeCloseTo(36.62, 2)
    expect(shareInterval(0, 20)).toMatchObject({ low: 0 })
    expect(shareInterval(0, 20).high).toBeCloseTo(16.11, 2)
  })

  it('of a correlation widen as a class gets smaller, and hold the figure', () => {
    const small = correlationInterval(50, 12)
    const large = correlationInterval(50, 200)
    if (!small || !large) throw new Error('no interval')
    expect(small.low).toBeCloseTo(-10.4, 1)
    expect(small.high).toBeCloseTo(83.4, 1)
    expect(large.high - large.low).toBeLessThan(small.high - small.low)
    expect(correlationInterval(50, 3)).toBeNull()
  })

  it('of a mean are Student’s', () => {
    // t(0.975): 4.303 with 2 degrees of freedom, 2.262 with 9, 1.984 with 99.
    for (const [attempts, t, digits] of [
      [3, 4.303, 0],
      [10, 2.262, 2],
      [100, 1.984, 3],
    ] as const)
      expect(meanInterval(0, Math.sqrt(attempts), attempts)?.high ?? 0).toBeCloseTo(t, digits)
    expect(meanInterval(1, 1, 2)).toBeNull()
  })

  it('of the consistency hold the figure, and need a class', () => {
    const interval = consistencyInterval(80, 50, 10)
    expect(interval?.low).toBeLessThan(80)
    expect(interval?.high).toBeGreaterThan(80)
    expect(consistencyInterval(80, 2, 10)).toBeNull()
  })
})

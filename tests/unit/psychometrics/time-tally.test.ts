import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TimeTally } from '@/lib/psychometrics/time-tally'

it('has the median of what it was told, in seconds, and passes over what is not known or too long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1 }), times => {
      const tally = new TimeTally(100)
      for (const time of [...times, Number.NaN]) tally.add(time)
      const sorted = times.filter(time => time <= 100).sort((a, b) => a - b)
      const half = sorted.length / 2
      const middle = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]] as [number, number]
      expect(tally.median()).toBe(sorted.length === 0 ? null : (middle[0] + middle[1]) / 20)
    }),
  )
})

import { describe, expect, it } from 'vitest'
import { countingAttempt, type Totalled } from '@/lib/scoring/counting-attempt'

const attempt = (number: number, n: number, d: number, maximum: number): Totalled => ({
  attemptId: `attempt-${number}`,
  number,
  total: { n, d },
  maximum,
})
const three = [attempt(1, 4, 1, 10), attempt(2, 15, 2, 10), attempt(3, 6, 1, 10)]

describe('of several attempts', () => {
  it('the first, the last or the best one counts, as the settings say', () => {
    expect(countingAttempt('first', three)?.number).toBe(1)
    expect(countingAttempt('last', three)?.number).toBe(3)
    expect(countingAttempt('best', three)?.number).toBe(2)
    expect(countingAttempt('best', [...three].reverse())?.number).toBe(2)
  })

  it('the best is the one with the larger share, not the one with more points: editions differ', () => {
    expect(countingAttempt('best', [attempt(1, 4, 1, 5), attempt(2, 6, 1, 10)])?.number).toBe(1)
  })

  it('the earlier of two that are equally good counts, and one with nothing to be had never wins', () => {
    expect(countingAttempt('best', [attempt(2, 6, 1, 10), attempt(1, 3, 1, 5)])?.number).toBe(1)
    expect(countingAttempt('best', [attempt(1, 0, 1, 0), attempt(2, 1, 3, 5)])?.number).toBe(2)
  })

  it('none counts where none was submitted', () => {
    expect(countingAttempt('best', [])).toBeNull()
  })
})

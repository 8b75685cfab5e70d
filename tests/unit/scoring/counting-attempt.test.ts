import { describe, expect, it } from 'vitest'
import { averageShare, countingAttempts, type Totalled } from '@/lib/scoring/counting-attempt'

const attempt = (number: number, n: number, d: number, maximum: number): Totalled => ({
  attemptId: `attempt-${number}`,
  number,
  total: { n, d },
  maximum,
})
const three = [attempt(1, 4, 1, 10), attempt(2, 15, 2, 10), attempt(3, 6, 1, 10)]

const countingAttempt = (...given: Parameters<typeof countingAttempts>) => {
  const [one, ...more] = countingAttempts(...given)
  expect(more).toEqual([])
  return one
}

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
    expect(countingAttempts('best', [])).toEqual([])
    expect(countingAttempts('average', [])).toEqual([])
    expect(averageShare([])).toEqual({ n: 0, d: 1 })
  })

  it('all count where their average does: of shares, each attempt alike, and exactly', () => {
    expect(countingAttempts('average', three)).toEqual(three)
    // 4/10, 7.5/10 and 6/10.
    expect(averageShare(three)).toEqual({ n: 7, d: 12 })
    expect(averageShare([attempt(1, 1, 3, 1), attempt(2, 1, 3, 1), attempt(3, 1, 3, 1)])).toEqual({
      n: 1,
      d: 3,
    })
    // Another edition: 4 of 5 and 6 of 10 are 7 of 10, and not 10 of 15.
    expect(averageShare([attempt(1, 4, 1, 5), attempt(2, 6, 1, 10)])).toEqual({ n: 7, d: 10 })
    expect(averageShare([attempt(1, 0, 1, 0), attempt(2, 1, 1, 1)])).toEqual({ n: 1, d: 2 })
  })
})

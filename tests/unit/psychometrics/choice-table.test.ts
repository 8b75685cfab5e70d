import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceTable, thirdsOf } from '@/lib/psychometrics/choice-table'
import { flagItem } from '@/lib/psychometrics/flag-item'
import { itemStatistics } from '@/lib/psychometrics/item-statistics'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { slowChoiceDiscrimination } from '@/tests/support/slow-statistics'

const options = [
  { id: 'a', correct: true },
  { id: 'b', correct: false },
  { id: 'c', correct: false },
]

/** Attempts at a choice of one point beside something else, worth `rest`. */
function taken(attempts: readonly { chose: string | null; rest: number }[]) {
  const sums = new QuizSums([1, 20])
  for (const { chose, rest } of attempts)
    sums.add(
      [chose === null ? Number.NaN : Number(chose === 'a'), rest],
      [chose === null ? null : [chose], null],
    )
  const [item] = sums.items
  if (!item) throw new Error('no item')
  return { sums, item, table: choiceTable(item, sums.attempts, options) }
}

describe('the table of choices', () => {
  it('counts and correlates every option as its definition says', () => {
    const attempt = fc.record({
      chose: fc.constantFrom('a', 'b', 'c', null),
      rest: fc.integer({ min: 0, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 3, maxLength: 40 }), attempts => {
        const { table } = taken(attempts)
        for (const row of table) {
          const chose = attempts.map(one => one.chose === row.id)
          expect(row.count).toBe(chose.filter(Boolean).length)
          const slow = slowChoiceDiscrimination(
            chose,
            attempts.map(({ rest }) => rest),
          )
          if (slow === null) expect(row.discrimination).toBeNull()
          else expect(row.discrimination).toBeCloseTo(slow, 6)
        }
      }),
    )
  })

  it('parts a class in thirds by the rest of their totals, ties together', () => {
    const { item, table } = taken(
      [0, 0, 1, 2, 3, 4, 5, 5, 6].map((rest, at) => ({ chose: at > 5 ? 'b' : 'a', rest })),
    )
    expect(thirdsOf(item)).toEqual({ upTo: 1, from: 5, weakest: 3, strongest: 3 })
    expect(table.map(({ weakest, strongest }) => [weakest, strongest])).toEqual([
      [3, 0],
      [0, 3],
      [0, 0],
    ])
  })

  it('parts nobody where all are alike', () => {
    expect(thirdsOf(taken(Array.from({ length: 12 }, () => ({ chose: 'a', rest: 4 }))).item)).toBeNull()
  })

  it('says which distractors do nothing', () => {
    const attempts = Array.from({ length: 30 }, (_, rest) => ({
      chose: rest > 12 ? 'a' : 'b',
      rest: rest % 21,
    }))
    const [key, weak, idle] = taken(attempts).table
    expect(key?.works).toBe(true)
    expect(weak).toMatchObject({ works: (weak?.discrimination ?? 0) <= 0 })
    expect(idle).toMatchObject({ count: 0, works: false })
  })
})

describe('flags', () => {
  const flagged = (attempts: readonly { chose: string | null; rest: number }[]) => {
    const { sums, item, table } = taken(attempts)
    const [statistics] = itemStatistics(sums)
    if (!statistics) throw new Error('no statistics')
    return flagItem({ statistics, choices: table, guess: 100 / 3, strongest: thirdsOf(item)?.strongest })
  }

  it('say that the strongest third chose another option, and which', () => {
    const flags = flagged(Array.from({ length: 15 }, (_, rest) => ({ chose: rest > 8 ? 'b' : 'a', rest })))
    expect(flags[0]).toMatchObject({ rule: 'strongest-chose-other', choice: 'b', count: 5, of: 5 })
    expect(flags.map(({ rule }) => rule)).toContain('negative-discrimination')
  })

  it('say nothing against a question that works', () => {
    const flags = flagged(
      Array.from({ length: 24 }, (_, rest) => ({
        chose: rest > 8 ? 'a' : rest % 2 ? 'b' : 'c',
        rest: Math.min(rest, 20),
      })),
    )
    expect(flags).toEqual([])
  })

  it('say nothing at all of fewer than ten attempts, but that', () => {
    const flags = flagged(Array.from({ length: 9 }, (_, rest) => ({ chose: 'b', rest })))
    expect(flags).toEqual([{ rule: 'few-attempts', count: 9 }])
  })

  it('name what nearly all know, what nobody knows, what many leave blank', () => {
    const all = (chose: string | null) => Array.from({ length: 20 }, (_, rest) => ({ chose, rest }))
    expect(flagged(all('a')).map(({ rule }) => rule)).toContain('too-easy')
    expect(flagged(all('b')).map(({ rule }) => rule)).toContain('too-hard')
    expect(flagged(all(null)).map(({ rule }) => rule)).toContain('many-blanks')
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemStatistics } from '@/lib/psychometrics/item-statistics'
import { quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { slowStatistics } from '@/tests/support/slow-statistics'

function summed(marks: readonly (readonly number[])[], maxima: readonly number[]): QuizSums {
  const sums = new QuizSums(maxima)
  for (const row of marks) sums.add(row)
  return sums
}

function expectClose(ours: object, theirs: Record<string, number | null>, digits = 7) {
  for (const [name, value] of Object.entries(theirs)) {
    const own = (ours as Record<string, number | null>)[name]
    if (value === null) expect(own, name).toBeNull()
    else expect(own, name).toBeCloseTo(value, digits)
  }
}

/** Marks as they come: shares of the points, half of the time all or nothing. */
const aTable = fc
  .record({
    attempts: fc.integer({ min: 4, max: 40 }),
    maxima: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 9 }),
  })
  .chain(({ attempts, maxima }) =>
    fc.record({
      maxima: fc.constant(maxima),
      marks: fc.array(
        fc.tuple(...maxima.map(max => fc.constantFrom(0, 0, max, max, max / 2, max / 3, -max / 4))),
        { minLength: attempts, maxLength: attempts },
      ),
    }),
  )

describe('statistics as Moodle defines them', () => {
  it('are those of an independent, slow definition', () => {
    fc.assert(
      fc.property(aTable, ({ marks, maxima }) => {
        const slow = slowStatistics(marks, maxima)
        const sums = summed(marks, maxima)
        expectClose(quizStatistics(sums), slow.quiz, 6)
        itemStatistics(sums).forEach((item, at) => {
          expectClose(item, slow.items[at] ?? {}, 6)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('do not depend on who came first', () => {
    fc.assert(
      fc.property(aTable, ({ marks, maxima }) => {
        const there = itemStatistics(summed(marks, maxima))
        const back = itemStatistics(summed([...marks].reverse(), maxima))
        there.forEach((item, at) => {
          const { negativeCovariance: _, ...figures } = item
          expectClose(back[at] ?? {}, figures)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('are the same of marks of which no two are alike, as far as they can be told', () => {
    // More different marks, totals and choices than are counted at once.
    const marks = Array.from({ length: 150 }, (_, n) =>
      Array.from({ length: 120 }, (_, p) => ((n * 7919 + p * 104_729) % 99_991) / 99_991),
    )
    const maxima = marks[0]?.map(() => 1) ?? []
    const slow = slowStatistics(marks, maxima)
    const sums = new QuizSums(maxima)
    for (const row of marks)
      sums.add(
        row,
        row.map(mark => [mark > 0.5 ? 'a' : 'b']),
      )
    expectClose(quizStatistics(sums), { mean: slow.quiz.mean, sd: slow.quiz.sd, cic: slow.quiz.cic }, 6)
    itemStatistics(sums).forEach((item, at) => {
      const { facility = null, discriminationIndex = null } = slow.items[at] ?? {}
      expectClose(item, { facility, discriminationIndex }, 6)
      const chose = sums.items[at]?.choices.get('a')
      expect(chose?.count).toBe(marks.filter(row => (row[at] ?? 0) > 0.5).length)
    })
  })

  it('are right by hand for four attempts at two questions', () => {
    // Totals 3, 1, 2, 0; question 1: 1, 1, 0, 0 and the rest of it 2, 0, 2, 0.
    const sums = summed(
      [
        [1, 2],
        [1, 0],
        [0, 2],
        [0, 0],
      ],
      [1, 2],
    )
    expectClose(quizStatistics(sums), {
      mean: 1.5,
      median: 1.5,
      sd: Math.sqrt(5 / 3),
      skewness: 0,
      cic: 0,
      errorRatio: 100,
    })
    const [first] = itemStatistics(sums)
    expectClose(first ?? {}, {
      facility: 50,
      discriminationIndex: 0,
      discriminativeEfficiency: 0,
      intendedWeight: 100 / 3,
    })
  })

  it('count a blank as nothing, and say that it was one', () => {
    const [blank] = itemStatistics(
      summed(
        [
          [Number.NaN, 1],
          [1, 1],
        ],
        [1, 1],
      ),
    )
    expect(blank).toMatchObject({ blanks: 1, facility: 50 })
  })

  it('weigh what neither helps nor hinders as nothing, whatever rounding leaves', () => {
    const marks = [
      [6, -1, 0, -1.25, 0, -1.25, 1.5, 4, 7],
      [6, 0, 0, 5, 0, 5 / 3, -0.75, 0, 7 / 3],
      [2, 4, -0.5, 2.5, 0, -1.25, -0.75, -1, 0],
      [0, 4, 1, 5 / 3, 0, 5, 3, 2, 7 / 3],
      [2, 2, 0, 5, 0, -1.25, 3, 4 / 3, 3.5],
      [0, -1, 2, -1.25, 0, 5 / 3, 0, 4, 7],
    ]
    const maxima = [6, 4, 2, 5, 0, 5, 3, 4, 7]
    const slow = slowStatistics(marks, maxima)
    const idle = slow.items.findIndex(({ effectiveWeight }) => effectiveWeight === 0)
    const { effectiveWeight, negativeCovariance } = itemStatistics(summed(marks, maxima))[idle] ?? {}
    expect([effectiveWeight, negativeCovariance]).toEqual([0, false])
  })

  it('say nothing where nothing can be said', () => {
    expect(quizStatistics(summed([], [1, 1]))).toMatchObject({
      attempts: 0,
      mean: null,
      median: null,
      sd: null,
      cic: null,
    })
    const alone = summed([[1, 0]], [1, 1])
    expect(quizStatistics(alone)).toMatchObject({ mean: 1, sd: null, skewness: null, cic: null })
    expect(itemStatistics(alone)[0]).toMatchObject({ facility: 100, sd: null, discriminationIndex: null })
    const alike = summed(
      Array.from({ length: 12 }, () => [0.1, 0.2, 0.3]),
      [1, 1, 1],
    )
    expect(quizStatistics(alike)).toMatchObject({ sd: 0, skewness: null, kurtosis: null, cic: null })
    expect(itemStatistics(alike)[1]).toMatchObject({
      discriminationIndex: null,
      discriminativeEfficiency: null,
    })
    expect(itemStatistics(summed([[0], [0]], [0]))[0]).toMatchObject({ facility: null, intendedWeight: null })
  })

  it('flag what pulls against the rest instead of weighing it', () => {
    const marks = [
      [1, 0, 0],
      [1, 0, 1],
      [0, 3, 3],
      [0, 3, 2],
      [1, 0, 0],
    ]
    const [first, second] = itemStatistics(summed(marks, [1, 3, 3]))
    expect(first).toMatchObject({ effectiveWeight: null, negativeCovariance: true })
    expect(second?.effectiveWeight).toBeGreaterThan(0)
  })

  // GPL data: not kept here. PASSAGE_CORPORA names the folder that holds statistics/moodle-22x20.csv.
  const published = join(process.env.PASSAGE_CORPORA ?? '', 'statistics/moodle-22x20.csv')
  it.skipIf(!existsSync(published))(
    'are those that Moodle publishes for its own 22 attempts at 20 questions',
    () => {
      const [head = '', ...rows] = readFileSync(published, 'utf8').trim().split('\n')
      const maxima = head
        .split(',')
        .slice(1)
        .map(name => Number(name.split('/')[1]))
      const quiz = quizStatistics(
        summed(
          rows.map(row => row.split(',').slice(1).map(Number)),
          maxima,
        ),
      )
      expectClose(
        quiz,
        { mean: 10.0454545, sd: 2.774668967, skewness: -0.502835937, kurtosis: -0.837098788 },
        6,
      )
      expectClose(quiz, { cic: 22.767696222, errorRatio: 87.88191155, standardError: 2.438432128 }, 6)
    },
  )
})

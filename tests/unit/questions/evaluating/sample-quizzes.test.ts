import { describe, expect, it } from 'vitest'
import { sampleQuizzes } from '@/lib/questions/evaluating/sample-quizzes'

const quizzes = [4, 0, 7, 10, 3, 9].map((count, name) => ({ name, questions: Array(count).fill('?') }))

describe('a sample of quizzes', () => {
  it('takes whole ones until there are enough questions, and none without questions', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const taken = sampleQuizzes(quizzes, 12, seed)
      const counts = taken.map(one => one.questions.length)
      const before = counts.slice(0, -1).reduce((sum, count) => sum + count, 0)
      expect(before).toBeLessThan(12)
      expect(before + (counts.at(-1) ?? 0)).toBeGreaterThanOrEqual(12)
      expect(counts).not.toContain(0)
    }
  })

  it('is the same for the same seed, and another for another', () => {
    const names = (seed: number) => sampleQuizzes(quizzes, 20, seed).map(one => one.name)
    expect(names(7)).toEqual(names(7))
    expect(new Set([1, 2, 3, 4, 5].map(seed => String(names(seed)))).size).toBeGreaterThan(1)
  })

  it('is everything where there is too little', () => {
    expect(sampleQuizzes(quizzes, 1000, 1)).toHaveLength(5)
  })
})

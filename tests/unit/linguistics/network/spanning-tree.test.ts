import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanningTree } from '@/lib/linguistics/network/spanning-tree'

/** Every way to give heads to n words. */
function everyTree(n: number): number[][] {
  let all: number[][] = [[]]
  for (let d = 1; d <= n; d++)
    all = all.flatMap(heads =>
      Array.from({ length: n + 1 }, (_, h) => h).flatMap(h => (h === d ? [] : [[...heads, h]])),
    )
  return all.filter(isTree)
}

function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number, steps: number): boolean =>
    word === 0 || (steps > 0 && reaches(heads[word - 1] ?? 0, steps - 1))
  return heads.filter(head => head === 0).length === 1 && heads.every((_, i) => reaches(i + 1, heads.length))
}

const total = (scores: number[][], heads: readonly number[]) =>
  heads.reduce((sum, head, i) => sum + (scores[i + 1]?.[head] ?? 0), 0)

const tables = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain(n =>
    fc.array(fc.array(fc.integer({ min: -50, max: 0 }), { minLength: n + 1, maxLength: n + 1 }), {
      minLength: n + 1,
      maxLength: n + 1,
    }),
  )

describe('the best tree', () => {
  it('is the best of all that there are', () => {
    fc.assert(
      fc.property(tables(1, 4), scores => {
        const best = Math.max(...everyTree(scores.length - 1).map(heads => total(scores, heads)))
        const found = spanningTree(scores)
        expect(isTree(found)).toBe(true)
        expect(total(scores, found)).toBe(best)
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('is a tree with one root for longer sentences too', () => {
    fc.assert(
      fc.property(tables(20, 40), scores => isTree(spanningTree(scores))),
      { seed: 3, numRuns: 50 },
    )
  })
})

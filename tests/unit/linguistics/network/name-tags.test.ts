import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeNames } from '@/lib/linguistics/network/name-tags'

const tags = ['O', 'B-person', 'I-person', 'B-place', 'I-place']

/** Every row of tags in which "I-" follows its own class, and how likely it is. */
function allPaths(shares: readonly number[][]): { path: string[]; log: number }[] {
  let paths: { path: string[]; log: number }[] = [{ path: [], log: 0 }]
  for (const row of shares)
    paths = paths.flatMap(({ path, log }) =>
      tags.flatMap((tag, i) => {
        const before = path.at(-1) ?? 'O'
        if (tag.startsWith('I-') && before.slice(2) !== tag.slice(2)) return []
        return [{ path: [...path, tag], log: log + Math.log(row[i] ?? 0) }]
      }),
    )
  return paths
}

describe('tags of names', () => {
  it('are the likeliest row in which every inner tag follows its own class', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(rows, counts => {
        const shares = counts.map(row => row.map(count => count / row.reduce((a, b) => a + b)))
        const found = decodeNames(shares, tags).map(({ tag }) => tag)
        const [all, own] = [allPaths(shares), found.join(' ')]
        const most = Math.max(...all.map(({ log }) => log))
        // Of equals, any.
        expect(all.find(({ path }) => path.join(' ') === own)?.log).toBeCloseTo(most, 9)
      }),
      { seed: 5, numRuns: 200 },
    )
  })

  it('come with the probabilities of all tags, each under its own name', () => {
    const [first, second] = decodeNames(
      [
        [0.1, 0.6, 0.1, 0.1, 0.1],
        [0.2, 0.1, 0.4, 0.3, 0],
      ],
      tags,
    )
    expect(first).toMatchObject({ tag: 'B-person', confidence: 0.6 })
    expect(second).toEqual({
      tag: 'I-person',
      confidence: 0.4,
      shares: { O: 0.2, 'B-person': 0.1, 'I-person': 0.4, 'B-place': 0.3, 'I-place': 0 },
    })
  })
})

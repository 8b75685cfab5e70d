import { describe, expect, it } from 'vitest'
import { hashOf, type NameChain, scoresOf, sharesOf } from '@/lib/linguistics/naming/name-chain'

const tags = ['O', 'B-person', 'I-person']
const chain: NameChain = {
  tags,
  rows: new Map([
    [hashOf('w=jane'), 0],
    [hashOf('w=roe'), 1],
  ]),
  weights: Float64Array.from([0, 2, 0, 0.5, 0, 1]),
  // "I-person" does not begin a sentence and does not follow "O".
  follows: Float64Array.from([0, 0, -50, 0, 0, 1, 0, 0, 1, 0, 0, -50]),
}

/** Every row of tags by itself: what forward and backward must come to. */
function byHand(scores: Float64Array, length: number): number[] {
  const size = tags.length
  const sums = new Array<number>(length * size).fill(0)
  let total = 0
  for (let code = 0; code < size ** length; code++) {
    const row = Array.from({ length }, (_, n) => Math.floor(code / size ** n) % size)
    const score = row.reduce(
      (sum, tag, n) =>
        sum + (scores[n * size + tag] ?? 0) + (chain.follows[(row[n - 1] ?? size) * size + tag] ?? 0),
      0,
    )
    total += Math.exp(score)
    for (const [n, tag] of row.entries()) sums[n * size + tag] = (sums[n * size + tag] ?? 0) + Math.exp(score)
  }
  return sums.map(sum => sum / total)
}

describe('the chain of tags', () => {
  it('gives each tag the share of all rows of tags that have it', () => {
    const words = [['w=jane'], ['w=roe'], ['w=left']].map(all => all.map(hashOf))
    const scores = scoresOf(chain, words)
    const expected = byHand(scores, 3)
    for (const [i, share] of sharesOf(scores, chain.follows, 3).entries())
      expect(share).toBeCloseTo(expected[i] ?? -1, 9)
  })
})

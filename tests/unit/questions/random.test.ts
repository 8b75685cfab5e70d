import { describe, expect, it } from 'vitest'
import { seeded, seededId, shuffled } from '@/lib/questions/random'

describe('seeded random', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed))
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
    expect(draw(7).every(number => number >= 0 && number < 1)).toBe(true)
  })

  it('shuffles without losing or doubling anything', () => {
    expect([...shuffled([1, 2, 3, 4, 5], seeded(1))].sort()).toEqual([1, 2, 3, 4, 5])
  })

  it('makes ids that the seed decides', () => {
    expect(seededId(seeded(3))).toBe(seededId(seeded(3)))
    expect(seededId(seeded(3))).toMatch(/^[a-z2-9]{12}$/)
  })
})

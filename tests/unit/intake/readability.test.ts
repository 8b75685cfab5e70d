import { describe, expect, it } from 'vitest'
import { levelOf, lixOf } from '@/lib/intake/readability'

describe('LIX', () => {
  it('adds words a sentence and the share of words of more than six letters', () => {
    // 10 words, 2 sentences, 2 long words: 5 + 20.
    expect(lixOf('The council signed it today. Nobody objected to the contract.')).toBeCloseTo(
      10 / 2 + 100 * (3 / 10),
    )
    expect(lixOf('A cat sat. A dog ran.')).toBeCloseTo(3)
    expect(lixOf('')).toBe(0)
  })

  it('gives a band of the European framework, later in French, whose words are longer', () => {
    expect([25, 35, 45, 55, 65].map(lix => levelOf(lix, 'en').band)).toEqual(['A2', 'B1', 'B2', 'C1', 'C2'])
    expect([levelOf(52, 'en').band, levelOf(52, 'fr').band]).toEqual(['C1', 'B2'])
  })
})

import { describe, expect, it } from 'vitest'
import { tokenF1 } from '@/lib/questions/evaluating/token-f1'
import { judgingOf } from '@/lib/questions/verifying/judging-of'

const [fr, en] = [judgingOf('fr'), judgingOf('en')]

describe('token F1', () => {
  it('is 1 for the same words, whatever their case, punctuation and articles', () => {
    expect(tokenF1('the Harbour Bridge.', 'harbour bridge', en)).toBe(1)
    expect(tokenF1('l’île d’Ouessant', 'Île Ouessant', fr)).toBe(1)
  })

  it('is the harmonic mean of what each shares with the other', () => {
    // 2 words in common; 2 of 2 and 2 of 4.
    expect(tokenF1('Clara Monnet', 'Clara Monnet, maire adjointe', fr)).toBeCloseTo((2 * 1 * 0.5) / 1.5, 12)
    expect(tokenF1('forty boats', 'forty lorries', en)).toBe(0.5)
  })

  it('counts a word as often as it stands in both', () => {
    expect(tokenF1('row row row', 'row', en)).toBe(0.5)
  })

  it('is 0 without a word in common, and where one side has none', () => {
    expect(tokenF1('mardi', 'mercredi', fr)).toBe(0)
    expect(tokenF1('…', 'mercredi', fr)).toBe(0)
  })

  it('keeps an answer that is nothing but an article', () => {
    expect(tokenF1('The', 'a', en)).toBe(0)
    expect(tokenF1('A', 'a', en)).toBe(1)
  })
})

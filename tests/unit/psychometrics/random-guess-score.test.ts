import { describe, expect, it } from 'vitest'
import { randomGuessScore } from '@/lib/psychometrics/random-guess-score'
import { consistencyBand, discriminationBand, facilityBand } from '@/lib/psychometrics/reading-of'
import { everyKind } from '@/tests/support/every-kind'

const guessed = (kind: keyof typeof everyKind) => randomGuessScore(everyKind[kind].content)

describe('what guessing earns', () => {
  it('is known for every kind', () => {
    expect(guessed('multiple-choice')).toBeCloseTo(100 / 3)
    expect(guessed('true-false')).toBe(50)
    expect(guessed('matching')).toBe(25)
    expect(guessed('ordering')).toBe(25)
    // One of three gaps is chosen, among three.
    expect(guessed('cloze')).toBeCloseTo(100 / 9)
    for (const kind of ['multiple-response', 'justified-true-false', 'short-answer', 'numeric'] as const)
      expect(guessed(kind)).toBe(0)
  })

  it('is less where a wrong choice costs', () => {
    const { content } = everyKind['multiple-choice']
    expect(randomGuessScore({ ...content, penalty: { n: 1, d: 2 } })).toBeCloseTo(0)
    const { content: judged } = everyKind['true-false']
    expect(randomGuessScore({ ...judged, penalty: { n: 1, d: 2 } })).toBe(25)
  })

  it('is by the policy where several are right', () => {
    const { content } = everyKind['multiple-response']
    expect(randomGuessScore({ ...content, policy: 'each-option' })).toBe(50)
    expect(randomGuessScore({ ...content, policy: 'all-or-nothing' })).toBeCloseTo(100 / 32)
  })
})

describe('figures in words', () => {
  it('take the limits of Moodle’s documentation', () => {
    expect([5, 6, 34, 35, 64, 66, 95].map(facilityBand)).toEqual([
      ...['extremely-difficult', 'very-difficult', 'moderately-difficult', 'about-right', 'about-right'],
      ...['fairly-easy', 'extremely-easy'],
    ])
    expect([-1, 0, 20, 30, 50].map(discriminationBand)).toEqual([
      'invalid',
      'very-weak',
      'weak',
      'adequate',
      'very-good',
    ])
    expect([63, 64, 75].map(consistencyBand)).toEqual(['unsatisfactory', 'middling', 'fine'])
  })
})

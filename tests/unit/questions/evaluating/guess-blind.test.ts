import { describe, expect, it } from 'vitest'
import { guessBlind } from '@/lib/questions/evaluating/guess-blind'
import { choice, open } from '@/tests/support/a-question'

const en = (...bodies: { content: ReturnType<typeof choice>['content'] }[]) =>
  guessBlind(bodies.map(({ content }) => ({ content, language: 'en' as const })))

describe('guessing without reading', () => {
  it('earns by the longest option, and a part of a point among equals', () => {
    const { longest, strictlyLongest, chance, chanceStrictlyLongest } = en(
      choice('Where is the mill?', ['Northfield', 'Ely', 'Ayr', 'Bath']),
      choice('Where is the inn?', ['Bath', 'Ryde', 'Ely', 'Ayr']),
      choice('Where is the dam?', ['Ely', 'Ryde', 'Ayr', 'Hove']),
    )
    expect(longest).toMatchObject({ count: 1.5, of: 3 })
    expect(strictlyLongest).toMatchObject({ count: 1, of: 3 })
    expect(chance).toBe(0.25)
    // Only the first question has an option that is longer than all others.
    expect(chanceStrictlyLongest).toBeCloseTo(0.25 / 3, 12)
  })

  it('earns by words of the stem', () => {
    const { overlap } = en(
      choice('Who repaired the harbour wall?', ['the harbour guild', 'the fire brigade', 'the school']),
      choice('Who painted the boats?', ['the school', 'the owners of the boats', 'the guild']),
    )
    expect(overlap).toMatchObject({ count: 1, of: 2 })
  })

  it('is asked of choices only', () => {
    expect(en(open('Who built it?', 'Ana Reyes'))).toMatchObject({ longest: { of: 0 } })
  })
})

import { describe, expect, it } from 'vitest'
import { publicQuestionSchema } from '@/lib/model/public-question'
import type { QuestionContent } from '@/lib/model/question'
import { sealQuestion } from '@/lib/scoring/seal-question'
import { shuffledOrder } from '@/lib/scoring/shuffled-order'

const secret = 'SECRET'
const key = { text: secret, class: 'phrase' as const, accepted: [`${secret}-variant`] }
const options = ['d', 'a', 'c', 'b'].map((id, i) => ({ id, text: `option ${id}`, correct: i === 0 }))
const contents: QuestionContent[] = [
  { kind: 'multiple-choice', stem: 'Which?', options },
  { kind: 'true-false', stem: 'It is so.', key: true },
  { kind: 'short-answer', stem: 'Who?', key },
  { kind: 'cloze', stem: 'It was ____ and ____.', gaps: [{ key }, { options }] },
]
const question = (content: QuestionContent) => ({
  id: 'q1',
  points: 2,
  content,
  explanation: secret,
  evidence: [{ start: 1, end: 2 }],
  class: 'who',
})

describe.each(contents)('a sealed $kind question', content => {
  const sealed = sealQuestion(question(content), 4, 7, true)

  it('is what a learner may know and no more', () => {
    expect(publicQuestionSchema.parse(sealed)).toEqual(sealed)
    expect(Object.keys(sealed).sort()).toEqual(['content', 'id', 'number', 'points'])
  })
  it('carries nothing of its key', () => {
    const text = JSON.stringify(sealed)
    for (const word of [secret, '"key"', 'correct', 'accepted', 'evidence', 'explanation'])
      expect(text).not.toContain(word)
  })
})

describe('what a wrong choice costs', () => {
  it('is known before choosing, as is what a part is worth', () => {
    const penalty = { n: 1, d: 3 }
    const content = {
      kind: 'multiple-response' as const,
      stem: 'Which?',
      options,
      penalty,
      policy: 'all-or-nothing' as const,
    }
    expect(sealQuestion(question(content), 1, 7, true).content).toMatchObject({
      penalty,
      policy: 'all-or-nothing',
    })
  })
})

describe('the order of options', () => {
  const order = (list: typeof options, seed: number, shuffle: boolean) => {
    const { content } = sealQuestion(
      question({ kind: 'multiple-choice', stem: 'Which?', options: list }),
      1,
      seed,
      shuffle,
    )
    return 'options' in content ? content.options.map(({ id }) => id).join('') : ''
  }

  it('is the same for the same seed, and differs between seeds', () => {
    expect(order(options, 5, true)).toBe(order(options, 5, true))
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(seed => order(options, seed, true))).size).toBeGreaterThan(3)
  })
  it('is one for everybody when options are not shuffled', () => {
    expect(order(options, 1, false)).toBe(order(options, 2, false))
  })
  it('tells nothing of the order as authored', () => {
    const reversed = [...options].reverse()
    expect(order(reversed, 1, false)).toBe(order(options, 1, false))
    expect(order(reversed, 9, true)).toBe(order(options, 9, true))
  })
  it('puts each option in each place about equally often', () => {
    const first = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed++) {
      const [id = ''] = shuffledOrder(['a', 'b', 'c', 'd'], seed)
      first.set(id, (first.get(id) ?? 0) + 1)
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { coverAnswers } from '@/lib/questions/evaluating/cover-answers'
import { aDocument } from '@/tests/support/a-document'
import { open, spanOf } from '@/tests/support/a-question'

const first = 'In 1931 the engineer Walter Pryce built the tramway of Eastmoor with 240 workers.'
const second = 'The tramway carried visitors until 1958, when the council closed it because it lost money.'
const document = aDocument('en', first, second)

function candidate(key: string, evidence: string): Candidate {
  const { content, class: asked } = open('Who?', key)
  const span = spanOf(document.article, evidence)
  return {
    ...{ content, class: asked, evidence: [span], keySpan: null, fact: key, difficulty: 'easy' },
    ...{ explanation: null, origin: { engine: 'builtin', rule: '', confidence: 1 } },
  }
}
const asked = (paragraph: number, answer: string) => ({
  ...{ paragraph, question: '?' },
  answers: [{ text: answer, start: (paragraph === 0 ? first : second).indexOf(answer) }],
})
const cover = (made: Candidate[], human: ReturnType<typeof asked>[]) =>
  coverAnswers(document, human, { asked: made, verified: made.slice(0, 1), ofQuiz: [], shown: [] })

describe('a human answer', () => {
  it('is covered by a key of its paragraph that shares half of its words', () => {
    const [pryce] = cover([candidate('the engineer Walter Pryce', first)], [asked(0, 'Walter Pryce')])
    expect(pryce).toMatchObject({ asked: true, verified: true, ofQuiz: false, shown: false })
  })

  it('is not covered by the same words of another paragraph, nor by a word of many', () => {
    const [elsewhere] = cover([candidate('the tramway', second)], [asked(0, 'the tramway')])
    expect(elsewhere).toMatchObject({ asked: false })
    const [little] = cover([candidate('240', first)], [asked(0, 'with 240 workers of its own')])
    expect(little).toMatchObject({ asked: false })
  })

  it('tells what was asked from what passed verifying', () => {
    const made = [candidate('Eastmoor', first), candidate('1958', second)]
    expect(cover(made, [asked(1, '1958')])[0]).toMatchObject({ asked: true, verified: false })
  })

  it('has the class of the name, date or number that it mostly is', () => {
    const answers = [
      ...[asked(0, 'the engineer Walter Pryce'), asked(0, '1931'), asked(0, '240 workers')],
      ...[asked(1, 'visitors'), asked(1, 'because it lost money')],
    ]
    const classes = ['person', 'date', 'number', 'phrase', 'clause']
    expect(cover([], answers).map(one => one.class)).toEqual(classes)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateArticle } from '@/lib/questions/evaluating/evaluate-article'
import { anArticle } from '../../../support/an-article'

const text =
  'The parcels of the Haverton mail are sorted individually, and a few of them are lost every year in the winter storms.'

describe('what people asked about', () => {
  it('is covered by what is made on request, which no candidate of the quiz is', () => {
    const article = anArticle('en', text)
    const human = [
      {
        paragraph: 0,
        question: 'How are they sorted?',
        answers: [{ text: 'individually', start: text.indexOf('individually') }],
      },
    ]
    const { covered, candidates } = evaluateArticle(
      'a',
      article,
      { count: 10, seed: 1 },
      { source: text, human },
    )
    expect(covered[0]).toMatchObject({ asked: true, verified: true, ofQuiz: false, shown: false })
    expect(JSON.stringify(candidates)).not.toContain('"individually"')
  })
})

import { describe, expect, it } from 'vitest'
import { readHumanQuestions } from '@/lib/exchange/human-questions/read'

const line = (title: string, paragraphIndex: number, answer: string, more = {}) =>
  JSON.stringify({
    ...{
      id: 'x',
      title,
      paragraphIndex,
      paragraph: `${title} ${paragraphIndex}: ${answer}.`,
      question: 'Who?',
    },
    ...{ answers: [answer], answerStarts: [`${title} ${paragraphIndex}: `.length], ...more },
  })

describe('human questions', () => {
  it('are gathered by title, paragraphs in their order, each once', () => {
    const read = readHumanQuestions(
      [line('Tin', 4, 'a'), line('Ore', 0, 'b'), line('Tin', 2, 'c'), ''].join('\n'),
    )
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          title: 'Tin',
          paragraphs: ['Tin 2: c.', 'Tin 4: a.'],
          questions: [{ paragraph: 1 }, { paragraph: 0 }],
        },
        { title: 'Ore', paragraphs: ['Ore 0: b.'], questions: [{ answers: [{ text: 'b', start: 7 }] }] },
      ],
    })
  })

  it.each([
    ['no JSON', '{'],
    ['a start missing', line('Tin', 0, 'a', { answerStarts: [] })],
    ['no answer', line('Tin', 0, 'a', { answers: [], answerStarts: [] })],
  ])('say which line cannot be read: %s', (_, wrong) => {
    expect(readHumanQuestions(`${line('Tin', 0, 'a')}\n${wrong}`)).toMatchObject({
      ok: false,
      failure: { code: 'human-malformed', params: { line: 2 } },
    })
  })
})

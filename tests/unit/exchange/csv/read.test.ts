import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard, unguard } from '@/lib/exchange/csv/formula-guard'
import { readQuizCsv } from '@/lib/exchange/csv/read'
import { writeQuizCsv } from '@/lib/exchange/csv/write'
import { aPortableQuiz, hostileText, portable } from '../../../support/a-portable-quiz'
import { got } from '../../../support/people'

const read = (text: string) => got(readQuizCsv(text))

describe('CSV as a spreadsheet gives it', () => {
  it('reads few columns in any order, semicolons, decimals with a comma, letters and words for keys', () => {
    const file = [
      'Question;Type;Option 1;Option 2;Option 3;Key;value',
      'Where?;multiple-choice;tower;crypt;sea;A;',
      'Where else?;multiple choice;tower;crypt;sea;sea;',
      '"Which, and which?";multiple-response;tin;lead;wood;1, 2;',
      'It rang.;true-false;;;;VRAI;',
      'How far?;numeric;;;;;4,5',
    ].join('\r\n')
    const { quiz, remarks } = read(file)
    expect(remarks).toEqual([])
    expect(quiz.questions.map(({ content }) => content)).toMatchObject([
      { options: [{ correct: true }, {}, {}] },
      { options: [{}, {}, { correct: true }] },
      { options: [{ correct: true }, { correct: true }, { correct: false }] },
      { key: true },
      { key: { value: 4.5 } },
    ])
  })
  it('takes what parts the known columns for the separator, however many others stand in the words', () => {
    const gap = (text: string, accepted: string[]) => ({ key: { text, class: 'phrase' as const, accepted } })
    const content = {
      kind: 'cloze' as const,
      stem: 'q; &#123;z ____ q; &#123;z ____ q; &#123;z',
      gaps: [gap('q&amp; z', ['qz']), gap('qz', [])],
    }
    const quiz = aPortableQuiz([{ ...portable('cloze'), points: 3, explanation: 'q; z', content }])
    const { content: file } = writeQuizCsv(quiz)
    expect(read(String(file)).quiz.questions[0]?.content).toMatchObject({ stem: content.stem })
  })
  it('names rows that it cannot take by the line on which they begin', () => {
    const { remarks } = read(
      'kind,question,key\n"true-false","It\nrang.",true\nessay,Why?,\ntrue-false,Did it?,perhaps\n',
    )
    expect(remarks.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'type'],
      [5, 'no-key'],
    ])
  })
  it('says which columns are missing', () => {
    expect(readQuizCsv('a,b\n1,2')).toMatchObject({ ok: false, failure: { code: 'csv-columns' } })
  })
  it('lets no cell run as a formula, and takes off exactly what it put on', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx', '\r=1', '＝1'])
      expect(guard(text).startsWith("'")).toBe(true)
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-]?\w*$/)),
        text => unguard(guard(text)) === text,
      ),
    )
  })
  it('writes no cell that a spreadsheet would run, whatever the words', () => {
    fc.assert(
      fc.property(hostileText(3), words => {
        const stem = `=${words}`
        const quiz = aPortableQuiz([
          {
            ...portable('true-false'),
            explanation: `@${words}`,
            content: { kind: 'true-false', stem, key: true },
          },
        ])
        const { content } = writeQuizCsv({ ...quiz, title: '+SUM(A1)', article: null })
        expect(String(content)).not.toMatch(/(?:^|[,\r\n])"?[=+@\t]/u)
      }),
    )
  })
})

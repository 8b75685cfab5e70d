import { describe, expect, it } from 'vitest'
import { readMoodleXml } from '@/lib/exchange/moodle-xml/read'
import { got } from '../../../support/people'

const text = (words: string) => `<text><![CDATA[${words}]]></text>`
const question = (type: string, inside: string, stem = '<p>Where is the&nbsp;bell?</p>') =>
  `<question type="${type}"><name><text>Bell</text></name><questiontext format="html">${text(stem)}</questiontext>${inside}</question>`
const quiz = (...questions: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`
const read = (...questions: string[]) => got(readMoodleXml(quiz(...questions)))
const answer = (fraction: number, words: string, feedback = '') =>
  `<answer fraction="${fraction}" format="html">${text(words)}<feedback format="html">${text(feedback)}</feedback></answer>`

describe('Moodle XML as Moodle writes it', () => {
  it('reads a choice, with its penalty, points, id and general feedback', () => {
    const { quiz: found, remarks } = read(
      question(
        'multichoice',
        `<generalfeedback format="html">${text('<p>In the&nbsp;tower.</p>')}</generalfeedback><defaultgrade>2.0000000</defaultgrade><idnumber>b1</idnumber><single>true</single>${answer(100, '<p>In the tower</p>')}${answer(-33.33333, 'In the &lt;crypt&gt;')}`,
      ),
    )
    expect(remarks).toEqual([])
    expect(found.questions).toMatchObject([
      {
        id: 'b1',
        points: 2,
        explanation: 'In the\u00a0tower.',
        content: {
          kind: 'multiple-choice',
          stem: 'Where is the\u00a0bell?',
          penalty: { n: 1, d: 3 },
          options: [
            { text: 'In the tower', correct: true },
            { text: 'In the <crypt>', correct: false },
          ],
        },
      },
    ])
  })
  it('takes several right options as a choice of several', () => {
    const { quiz: found } = read(
      question(
        'multichoice',
        `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-100, 'c')}`,
      ),
    )
    expect(found.questions[0]?.content).toMatchObject({
      kind: 'multiple-response',
      options: [{ correct: true }, { correct: true }, { correct: false }],
    })
  })
  it('reads what is typed: right answers, wrong ones, and says what stars it left out', () => {
    const { quiz: found, remarks } = read(
      question(
        'shortanswer',
        answer(100, 'the tower') +
          answer(100, 'tower*') +
          answer(0, 'the crypt') +
          answer(0, '*', 'Look again.'),
      ),
    )
    expect(found.questions[0]?.content).toMatchObject({ key: { text: 'the tower', refused: ['the crypt'] } })
    expect(remarks.map(({ reason, whole }) => [reason, whole])).toEqual([
      ['option-feedback', false],
      ['wildcard', false],
    ])
  })
  it('reads a gap of a cloze, typed or chosen', () => {
    const stem = '<p>The bell hangs in the {2:SHORTANSWER:=tower~=high tower#yes~%0%crypt}, they say.</p>'
    const { quiz: found } = read(
      question('cloze', '', stem),
      question('cloze', '', '<p>It hangs in the {1:MC:=tower~crypt\\}}.</p>'),
    )
    expect(found.questions).toMatchObject([
      {
        points: 2,
        content: {
          kind: 'cloze',
          stem: 'The bell hangs in the ____, they say.',
          gaps: [{ key: { text: 'tower', accepted: ['high tower'], refused: ['crypt'] } }],
        },
      },
      {
        content: {
          kind: 'multiple-choice',
          stem: 'It hangs in the ____.',
          options: [{ text: 'tower' }, { text: 'crypt}' }],
        },
      },
    ])
  })
  it('reads several gaps of a cloze as one question, typed, chosen or a number', () => {
    const stem =
      '<p>It hangs in the {1:SA:=tower~%0%crypt} by {2:MULTICHOICE_VS:rope~=chain#yes} since {1:NM:=1904:2}.</p>'
    expect(read(question('cloze', '', stem)).quiz.questions).toMatchObject([
      {
        points: 4,
        content: {
          kind: 'cloze',
          stem: 'It hangs in the ____ by ____ since ____.',
          gaps: [
            { key: { text: 'tower', refused: ['crypt'] } },
            {
              options: [
                { text: 'rope', correct: false },
                { text: 'chain', correct: true },
              ],
            },
            { key: { text: '1904', class: 'number' } },
          ],
        },
      },
    ])
  })
  it('reads an order of Moodle 4.5, a number with its unit, and pairs', () => {
    const unit = '<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>'
    const pair = (prompt: string, match: string) =>
      `<subquestion format="html">${text(prompt)}<answer><text>${match}</text></answer></subquestion>`
    const { quiz: found } = read(
      question('ordering', answer(1, 'one') + answer(1, 'two') + answer(1, 'three')),
      question(
        'numerical',
        `<answer fraction="100"><text>12,5</text><tolerance>0.5</tolerance></answer>${unit}`,
      ),
      question('matching', pair('a', '1') + pair('b', '2') + pair('c', '3') + pair('', '4')),
    )
    expect(found.questions.map(({ content }) => content)).toMatchObject([
      { kind: 'ordering', items: [{ text: 'one' }, { text: 'two' }, { text: 'three' }] },
      {
        kind: 'numeric',
        unit: 'm',
        key: { value: 12.5, text: '12.5 m', tolerance: { mode: 'nominal', size: 0.5 } },
      },
      { kind: 'matching', extras: [{ text: '4' }] },
    ])
  })
  it('names each question that it cannot take, with its line and why, and takes the others', () => {
    const { quiz: found, remarks } = read(
      question('ddmarker', ''),
      question('essay', ''),
      question('truefalse', answer(0, 'true') + answer(100, 'false')),
      question('cloze', '', '{1:SA:=a} and {1:SA:~b}'),
      question('multichoice', `<single>true</single>${answer(0, 'a')}${answer(50, 'b')}`),
      question('matching', ''),
      question('truefalse', answer(100, 'true'), 'x'.repeat(700)),
    )
    expect(found.questions.map(({ content }) => content.kind)).toEqual(['true-false'])
    expect(remarks.map(({ line, reason, whole }) => [line, reason, whole])).toEqual([
      [3, 'type', true],
      [4, 'essay', true],
      [6, 'no-key', true],
      [7, 'no-key', true],
      [8, 'three-pairs-needed', true],
      [9, 'stem-too-long', true],
    ])
  })
  it('takes a long description for the article, and its category for a title', () => {
    const long = Array.from({ length: 70 }, (_, index) => `word${index}`).join(' ')
    const { quiz: found } = read(
      '<question type="category"><category><text>$course$/top/Week 3 // bells</text></category></question>',
      `<question type="description"><name><text>The bell</text></name><questiontext format="html">${text(`<h3>The bell</h3><p>${long}</p><p>Second.</p>`)}</questiontext></question>`,
      question('truefalse', answer(100, 'true')),
    )
    expect(found.title).toBe('Week 3 / bells')
    expect(found.article).toMatchObject({ title: 'The bell', paragraphs: [long, 'Second.'] })
  })
  it('says that a picture was left out', () => {
    const { remarks } = read(
      question('truefalse', answer(100, 'true'), '<p>Look: <img src="@@PLUGINFILE@@/a.png"></p>'),
    )
    expect(remarks).toMatchObject([{ reason: 'picture', whole: false, line: 3 }])
  })
})

import { describe, expect, it } from 'vitest'
import { readGift } from '@/lib/exchange/gift/read'
import { got } from '../../../support/people'

const read = (text: string) => got(readGift(text))
const contents = (text: string) => read(text).quiz.questions.map(({ content }) => content)

describe('GIFT as people write it', () => {
  it('reads every way to ask', () => {
    const file = `// the bells
$CATEGORY: $course$/top/Bells

::One:: Where is the bell? {
  =in the tower #right
  ~in the crypt
  ~%-50%at sea
}

Which are metals? { ~%50%tin ~%50%lead ~%-100%wood }

The bell rang. {TRUE}

The bell hangs in the {=tower =high tower} of the church.

Who rang it? {=Ida =%100%Ida Crane =%0%Tom}

How many? {#214:2}

How many\\: really? {#200..220}

Match. { =a -> 1 =b -> 2 =c -> 3 = -> 4 }
`
    const found = read(file)
    expect(found.quiz.title).toBe('Bells')
    expect(found.quiz.questions.map(({ content }) => content)).toMatchObject([
      { kind: 'multiple-choice', penalty: { n: 1, d: 2 }, options: [{ correct: true }, {}, {}] },
      {
        kind: 'multiple-response',
        options: [{ text: 'tin', correct: true }, { correct: true }, { correct: false }],
      },
      { kind: 'true-false', stem: 'The bell rang.', key: true },
      {
        kind: 'cloze',
        stem: 'The bell hangs in the ____ of the church.',
        gaps: [{ key: { text: 'tower', accepted: ['high tower'] } }],
      },
      { kind: 'short-answer', key: { text: 'Ida', accepted: ['Ida Crane'], refused: ['Tom'] } },
      { kind: 'numeric', key: { value: 214, tolerance: { size: 2 } } },
      { kind: 'numeric', stem: 'How many: really?', key: { value: 210, tolerance: { size: 10 } } },
      {
        kind: 'matching',
        pairs: [{ prompt: { text: 'a' }, match: { text: '1' } }, {}, {}],
        extras: [{ text: '4' }],
      },
    ])
    expect(found.remarks).toMatchObject([{ line: 4, reason: 'option-feedback', whole: false }])
  })
  it('names what it cannot take, with the line', () => {
    const { remarks, quiz } = read(
      'Write about bells. {}\n\nNever closed {=a\n\nTwo {=a} gaps {=b} here\n\nA note.\n\nOnly stars? {=*}\n\nFine? {T}',
    )
    expect(quiz.questions).toHaveLength(1)
    expect(remarks.map(({ line, reason, whole }) => [line, reason, whole])).toEqual([
      [1, 'essay', true],
      [3, 'brace-open', true],
      [5, 'several-gaps', true],
      [7, 'description', true],
      [9, 'wildcard-key', true],
    ])
  })
  it('keeps what was escaped, and leaves other backslashes alone', () => {
    expect(contents('[plain]a \\{ \\} \\= \\~ \\# \\: \\\\ \\x \\n b {T}')).toMatchObject([
      { stem: 'a { } = ~ # : \\ \\x \n b' },
    ])
  })
  it('reads HTML and Markdown, each as its own', () => {
    expect(contents('[html]<p>Is <b>this</b> &lt;right&gt;?</p>{T}\n\n[markdown]*This* {F}')).toMatchObject([
      { stem: 'Is this <right>?' },
      { stem: '*This*' },
    ])
  })
  it('reads a file of Windows, with its line numbers', () => {
    expect(read('A? {T}\r\n\r\nB? {}\r\n').remarks).toMatchObject([{ line: 3 }])
  })
})

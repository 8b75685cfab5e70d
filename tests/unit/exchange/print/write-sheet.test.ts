import { describe, expect, it } from 'vitest'
import { writeKey } from '@/lib/exchange/print/write-key'
import { writeSheet } from '@/lib/exchange/print/write-sheet'
import { questionKinds } from '@/lib/model/question'
import { aPortableQuiz, portable } from '../../../support/a-portable-quiz'
import { ferryArticle } from '../../../support/every-kind'
import { paperWords } from '../../../support/paper-words'

const quiz = aPortableQuiz(questionKinds.map(portable))

describe('a quiz on paper', () => {
  it('shows the article and every stem, and tells no key', () => {
    const sheet = String(writeSheet(quiz, paperWords).content)
    for (const paragraph of ferryArticle.paragraphs) expect(sheet).toContain(paragraph)
    for (const { content } of quiz.questions) expect(sheet).toContain(content.stem.split('____')[0])
    expect(sheet).not.toContain('Because it says so.')
    expect(sheet).not.toContain('38 million crowns</')
    const [, order = ''] = sheet.split('Put these events in the order')
    const places = ['the launch', 'the first carrying', 'the accident', 'the sale'].map(words =>
      order.indexOf(words),
    )
    expect(places).not.toEqual([...places].sort((a, b) => a - b))
  })
  it('gives each key with its proof and the number of its paragraph', () => {
    const key = String(writeKey(quiz, paperWords).content)
    for (const words of [
      'B) Silas Penhale',
      'A) the bell',
      'Dorrin',
      '38 million crowns',
      '1 → D) captain',
      '§ 3 — keeps its bell',
    ])
      expect(key).toContain(words)
  })
  it('lets no words become markup', () => {
    const stem = '<script>alert(1)</script> & "more"'
    const hostile = {
      ...quiz,
      title: stem,
      questions: [{ ...portable('true-false'), content: { kind: 'true-false' as const, stem, key: true } }],
    }
    for (const write of [writeSheet, writeKey])
      expect(String(write(hostile, paperWords).content)).not.toContain('<script')
  })
})

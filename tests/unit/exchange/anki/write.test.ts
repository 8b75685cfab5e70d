import { describe, expect, it } from 'vitest'
import { writeAnki } from '@/lib/exchange/anki/write'
import { questionKinds } from '@/lib/model/question'
import { aPortableQuiz, portable } from '../../../support/a-portable-quiz'
import { ferryArticle } from '../../../support/every-kind'
import { paperWords } from '../../../support/paper-words'

describe('notes for Anki', () => {
  it('gives a line of four fields for each question, with the paragraph that proves it', () => {
    const lines = String(writeAnki(aPortableQuiz(questionKinds.map(portable)), paperWords).content)
      .trimEnd()
      .split('\n')
    const notes = lines.filter(line => !line.startsWith('#'))
    expect(notes).toHaveLength(questionKinds.length)
    for (const note of notes) expect(note.split('\t')).toHaveLength(4)
    expect(notes[0]).toContain(ferryArticle.paragraphs[0])
    expect(notes[0]?.split('\t')[1]).toBe('B) Silas Penhale<br><br>Because it says so.')
  })
  it('lets no words begin a comment, a field or a line', () => {
    const stem = '# "so"\tsaid\nshe <b>'
    const quiz = aPortableQuiz([
      { ...portable('true-false'), content: { kind: 'true-false', stem, key: false } },
    ])
    const note = String(writeAnki(quiz, paperWords).content).trimEnd().split('\n').at(-1) ?? ''
    expect(note.startsWith('&#35; &quot;so&quot; said<br>she &lt;b&gt;')).toBe(true)
    expect(note.split('\t')).toHaveLength(4)
  })
})

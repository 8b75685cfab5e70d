import { describe, expect, test } from 'vitest'
import { cutParagraph } from '@/app/_article/cut-paragraph'

const text = 'The bridge opened in 1931.'
const start = 100

describe('cutting a paragraph at the marker', () => {
  test('a paragraph that nothing touches is one piece', () => {
    expect(cutParagraph(text, start, [])).toEqual([{ start, text, tone: null }])
  })

  test('the pieces together are the paragraph, and the marked one is what the span names', () => {
    const pieces = cutParagraph(text, start, [{ span: { start: 104, end: 110 }, tone: 'lit' }])
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    expect(pieces.filter(piece => piece.tone === 'lit').map(piece => piece.text)).toEqual(['bridge'])
  })

  test('a mark that comes from the paragraph before is cut at the edge of this one', () => {
    const pieces = cutParagraph(text, start, [{ span: { start: 50, end: 103 }, tone: 'faint' }])
    expect(pieces.map(({ text: words, tone }) => [words, tone])).toEqual([
      ['The', 'faint'],
      [' bridge opened in 1931.', null],
    ])
  })

  test('where two marks overlap the lit one is seen', () => {
    const pieces = cutParagraph(text, start, [
      { span: { start: 100, end: 126 }, tone: 'faint' },
      { span: { start: 121, end: 125 }, tone: 'lit' },
    ])
    expect(pieces.find(piece => piece.text === '1931')?.tone).toBe('lit')
  })

  test('a stop cuts without marking', () => {
    expect(cutParagraph(text, start, [], [111]).map(piece => piece.text)).toEqual([
      'The bridge ',
      'opened in 1931.',
    ])
  })
})

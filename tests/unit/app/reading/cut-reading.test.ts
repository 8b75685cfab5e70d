import { describe, expect, it } from 'vitest'
import { cutReading, marksByParagraph } from '@/app/(instructor)/articles/[id]/reading/_layers/cut-reading'
import type { Look, ReadingMark } from '@/app/(instructor)/articles/[id]/reading/_layers/marks-of'

const text = '« Le chef de Norvane viendra », dit-elle.'

function mark(words: string, key: string, look: Look, within = text): ReadingMark {
  const start = within.indexOf(words)
  return { start, end: start + words.length, key, group: key.split('.')[0] ?? key, look }
}

const shown = (marks: ReadingMark[], start = 0) =>
  cutReading(
    text,
    start,
    marks.map(m => ({ ...m, start: m.start + start, end: m.end + start })),
  ).map(piece => [piece.text, piece.owner?.key ?? null])

describe('a paragraph cut at its marks', () => {
  it('keeps every character, in order, at its offset', () => {
    const pieces = cutReading(text, 50, [
      { start: 52, end: 66, key: 'm0.0', group: 'm0', look: 'link' },
      { start: 63, end: 70, key: 'm1.0', group: 'm1', look: 'organisation' },
    ])
    expect(pieces.map(piece => piece.text).join('')).toBe(text)
    for (const piece of pieces) expect(text.startsWith(piece.text, piece.start - 50)).toBe(true)
  })

  it('gives the words to the innermost mark: a name in a function is the name’s', () => {
    const marks = [mark('Le chef de Norvane', 'm0.1', 'link'), mark('Norvane', 'm1.0', 'organisation')]
    expect(shown(marks)).toEqual([
      ['« ', null],
      ['Le chef de ', 'm0.1'],
      ['Norvane', 'm1.0'],
      [' viendra », dit-elle.', null],
    ])
  })

  it('still knows the outer mark under the inner one, so that both can be lit', () => {
    const marks = [mark('Le chef de Norvane', 'm0.1', 'link'), mark('Norvane', 'm1.0', 'organisation')]
    const inner = cutReading(text, 0, marks).find(piece => piece.text === 'Norvane')
    expect(inner?.over.map(({ key }) => key)).toEqual(['m0.1', 'm1.0'])
  })

  it('never gives words to a quotation, a sentence or a speaker: they have a handle, once, where they begin', () => {
    const marks = [
      mark('« Le chef de Norvane viendra »', 'q0', 'quotation'),
      mark('elle', 'q0', 'speaker'),
      mark(text, 's0', 'sentence'),
      mark('Norvane', 'm1.0', 'organisation'),
    ]
    expect(shown(marks).filter(([, owner]) => owner !== null)).toEqual([['Norvane', 'm1.0']])
    const opened = cutReading(text, 0, marks).flatMap(piece => piece.opens.map(({ key }) => key))
    expect(opened).toEqual(['q0', 's0'])
  })

  it('takes no mark from beside it: ends touch without overlapping', () => {
    const before = { start: 0, end: 50, key: 'm0.0', group: 'm0', look: 'person' as const }
    expect(cutReading(text, 50, [before]).map(piece => piece.over.length)).toEqual([0])
  })
})

describe('marks by paragraph', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 12, end: 20 },
    { start: 22, end: 30 },
  ]
  const at = (start: number, end: number) => ({
    start,
    end,
    key: `f${start}`,
    group: `f${start}`,
    look: 'date' as const,
  })

  it('puts each mark where it stands, and one that reaches over in all its paragraphs', () => {
    const lists = marksByParagraph(spans, [at(1, 3), at(5, 25), at(12, 14), at(28, 30)])
    expect(lists.map(list => list.map(({ key }) => key))).toEqual([
      ['f1', 'f5'],
      ['f5', 'f12'],
      ['f5', 'f28'],
    ])
  })
})

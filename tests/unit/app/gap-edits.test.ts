import { describe, expect, it } from 'vitest'
import { closeGap, openGap, turnedGap, withStem } from '@/app/(instructor)/quizzes/[id]/_editors/gap-edits'
import { gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf, Gap } from '@/lib/model/question'

const typed = (text: string): Gap => ({ key: { text, class: 'phrase', accepted: [] } })
const cloze = (stem: string, ...keys: string[]): ContentOf<'cloze'> => ({
  kind: 'cloze',
  stem,
  gaps: keys.map(typed),
})
const seen = ({ stem, gaps }: ContentOf<'cloze'>) => [stem, ...gaps.map(gapKey)]

describe('writing a sentence with gaps', () => {
  it('keeps the key of each gap in its place, whatever is typed around', () => {
    const before = cloze('The ____ of ____.', 'bell', 'Merrow')
    expect(seen(withStem(before, 'The old ____ of ____.', []))).toEqual([
      'The old ____ of ____.',
      'bell',
      'Merrow',
    ])
    expect(seen(withStem(before, 'The ____ in ____ of ____.', []))).toEqual([
      'The ____ in ____ of ____.',
      'bell',
      '',
      'Merrow',
    ])
  })

  it('brings a key back when its gap was typed away by one line too many', () => {
    const shelf: Gap[] = []
    const less = withStem(cloze('The ____ of ____.', 'bell', 'Merrow'), 'The ___ of ____.', shelf)
    expect(seen(less)).toEqual(['The ___ of ____.', 'Merrow'])
    expect(seen(withStem(less, 'The ____ of ____.', shelf))).toEqual(['The ____ of ____.', 'bell', 'Merrow'])
  })

  it('loses the gap of words that were typed away, and no other', () => {
    const before = cloze('The ____ of ____ rang.', 'bell', 'Merrow')
    expect(seen(withStem(before, 'Of ____ rang.', []))).toEqual(['Of ____ rang.', 'Merrow'])
    expect(seen(withStem(before, '', []))).toEqual([''])
  })

  it('makes a gap of chosen words, which become its key, and fills it again', () => {
    const opened = openGap(cloze('The bell of ____.', 'Merrow'), 4, 9)
    expect(seen(opened)).toEqual(['The ____ of ____.', 'bell', 'Merrow'])
    expect(seen(closeGap(opened, 0))).toEqual(['The bell of ____.', 'Merrow'])
    expect(seen(closeGap(opened, 1))).toEqual(['The ____ of Merrow.', 'bell'])
  })

  it('sets a gap where nothing is chosen, with the spaces that it needs', () => {
    expect(seen(openGap(cloze('The bell.'), 3, 3))).toEqual(['The ____ bell.', ''])
    expect(seen(openGap(cloze('The bell'), 8, 8))).toEqual(['The bell ____', ''])
    expect(seen(openGap(cloze('l’bell'), 2, 2))).toEqual(['l’____ bell', ''])
  })

  it('makes no gap of half a gap', () => {
    const before = cloze('The ____ of.', 'bell')
    expect(openGap(before, 0, 6)).toBe(before)
  })

  it('turns a typed gap into a chosen one and back with its right words', () => {
    let ids = 0
    const chosen = turnedGap(typed('bell'), true, () => `id${ids++}`)
    expect(chosen).toMatchObject({ options: [{ text: 'bell', correct: true }, { correct: false }, {}] })
    expect(gapKey(turnedGap(chosen, false, () => ''))).toBe('bell')
    expect(turnedGap(chosen, true, () => '')).toBe(chosen)
  })
})

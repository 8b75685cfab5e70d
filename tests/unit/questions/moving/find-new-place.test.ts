import { describe, expect, it } from 'vitest'
import { textOf } from '@/lib/model/span'
import { findNewPlace } from '@/lib/questions/moving/find-new-place'

const before =
  'The council signed on Tuesday. The town paid one pound.\n\nA fence stood there. The town paid one pound. Repairs begin in May.'
const spanOf = (words: string, from = 0) => {
  const start = before.indexOf(words, from)
  return { start, end: start + words.length }
}
const placed = (after: string, words: string, from = 0) => {
  const place = findNewPlace(before, after, spanOf(words, from))
  return place && [place.how, textOf(after, place.span)]
}

describe('the new place of evidence', () => {
  it('is where the very words stand, however far they went', () => {
    expect(placed(`A new beginning.\n\n${before}`, 'Repairs begin in May.')).toEqual([
      'same',
      'Repairs begin in May.',
    ])
  })

  it('of words that stand twice is told by what stands around them', () => {
    const words = 'The town paid one pound.'
    const second = before.lastIndexOf(words)
    const after = before.replace('The council signed on Tuesday.', 'On Tuesday the council signed.')
    expect(findNewPlace(before, after, spanOf(words, second))?.span.start).toBe(after.lastIndexOf(words))
    expect(findNewPlace(before, after, spanOf(words))?.span.start).toBe(after.indexOf(words))
  })

  it('of words that were changed is the stretch that shares most of them, with its full stop', () => {
    expect(
      placed(before.replace('Repairs begin in May.', 'Repairs begin in late June.'), 'Repairs begin in May.'),
    ).toEqual(['near', 'Repairs begin in late June.'])
    expect(placed(before.replace('begin in May', 'begin in June'), 'Repairs begin in May.')).toEqual([
      'near',
      'Repairs begin in June.',
    ])
  })

  it('never crosses from one paragraph into the next', () => {
    const after = 'The mayor spoke of repairs.\n\nBegin in May, he said, and not before.'
    expect(placed(after, 'Repairs begin in May.')?.[1]).toBe('Begin in May, he said, and not before.')
  })

  it('is none when not even half of the words are left', () => {
    expect(placed('Nothing of it is said any more, not a word.', 'Repairs begin in May.')).toBeNull()
  })
})

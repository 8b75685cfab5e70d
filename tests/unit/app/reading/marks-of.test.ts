import { describe, expect, it } from 'vitest'
import { countOf } from '@/app/(instructor)/articles/[id]/reading/_layers/count-of'
import { isEmpty } from '@/app/(instructor)/articles/[id]/reading/_layers/is-empty'
import { layers } from '@/app/(instructor)/articles/[id]/reading/_layers/layers'
import { marksOf } from '@/app/(instructor)/articles/[id]/reading/_layers/marks-of'
import { speakerOf } from '@/app/(instructor)/articles/[id]/reading/_layers/speaker-of'
import { aReading, readingText } from '../../../support/a-reading'

const wordsOf = (shown: readonly (typeof layers)[number][]) =>
  marksOf(aReading(), shown).map(({ start, end, key, look }) => [readingText.slice(start, end), key, look])

describe('marks of a reading', () => {
  it('are those of the layers that are shown', () => {
    expect(marksOf(aReading(), [])).toEqual([])
    expect(wordsOf(['names'])).toEqual([
      ['Ada Brenn', 'm0.0', 'person'],
      ['Tolmer', 'm1.0', 'other'],
    ])
    expect(wordsOf(['links'])).toEqual([
      ['She', 'm0.1', 'link'],
      ['it', 'x0', 'refused'],
    ])
    expect(wordsOf(['figures'])).toEqual([['12 boats', 'f0', 'quantity']])
    expect(wordsOf(['quotations'])).toEqual([
      ['“The sea gave it back,”', 'q0', 'quotation'],
      ['said', 'q0', 'speaker'],
      ['Ada Brenn', 'q0', 'speaker'],
      ['The mayor', 'c0', 'speaker'],
      ['left it there', 'c0', 'claim'],
      ['left', 'c0', 'speaker'],
    ])
  })

  it('are in the order of the text, the wider first', () => {
    const marks = marksOf(aReading(), layers)
    const places = marks.map(({ start, end }) => [start, -end])
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
    expect(marks.length).toBe(14)
  })

  it('are counted as they are shown', () => {
    expect(layers.map(layer => countOf(aReading(), layer))).toEqual([2, 2, 2, 1, 3])
  })
})

describe('a reading', () => {
  it('is empty when nothing but sentences was found, and not when a word was left unlinked or something was said', () => {
    const { refused, claims, ...rest } = aReading()
    const bare = { ...rest, referents: [], quotations: [], figures: [], refused: [], claims: [] }
    expect(isEmpty(bare)).toBe(true)
    expect(isEmpty({ ...bare, refused })).toBe(false)
    expect(isEmpty({ ...bare, claims })).toBe(false)
    expect(isEmpty(aReading())).toBe(false)
  })
})

describe('who speaks', () => {
  const { referents } = aReading()
  const span = (words: string) => {
    const start = readingText.indexOf(words)
    return { start, end: start + words.length }
  }

  it('is the referent whose very mention the words are, or who is named in them', () => {
    expect(speakerOf(referents, span('She'))).toEqual({ name: 'Ada Brenn', at: { index: 0, mention: 1 } })
    expect(speakerOf(referents, span('said Ada Brenn'))?.at).toEqual({ index: 0, mention: 0 })
  })

  it('is nobody when no mention touches the words', () => {
    expect(speakerOf(referents, span('boats'))).toBeNull()
  })
})

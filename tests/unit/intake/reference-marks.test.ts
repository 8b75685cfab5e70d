import { describe, expect, it } from 'vitest'
import { withoutReferenceMarks } from '@/lib/intake/reference-marks'

const cleaned = (...texts: string[]) =>
  withoutReferenceMarks(
    texts.map((text, line) => ({ line, text, heading: 0, linked: false, placed: null })),
  ).map(({ text }) => text)

describe('marks that point to footnotes', () => {
  it('go once there are several', () => {
    expect(cleaned('The lighthouse was built in 1820.[1] [ 2 ] It burned twice [note 3].')).toEqual([
      'The lighthouse was built in 1820. It burned twice.',
    ])
  })

  it('stay where they may be the writer’s own, and so do an editor’s brackets', () => {
    const own = 'He wrote “the [2] boats” and “fifty tons [per year]” in [1984].'
    expect(cleaned(own)).toEqual([own])
  })

  it('take along what readers are told or click on', () => {
    expect(cleaned('History [edit]', 'It sank in May.[citation needed]')).toEqual([
      'History',
      'It sank in May.',
    ])
  })
})

describe('marks that a wire or a broken line left', () => {
  it('go with the star of a footnote', () => {
    expect(cleaned('Selon l’Observatoire du marché de Lorvane*, tout va bien.')).toEqual([
      'Selon l’Observatoire du marché de Lorvane, tout va bien.',
    ])
  })

  it('go from a quotation inside another', () => {
    expect(cleaned('"On a pris les +gilets gris+, on a pris le vent", a-t-il dit.')).toEqual([
      '"On a pris les gilets gris, on a pris le vent", a-t-il dit.',
    ])
    expect(cleaned('Le vaccin A+ coûte 3 + 4 euros et plus.')).toEqual([
      'Le vaccin A+ coûte 3 + 4 euros et plus.',
    ])
  })

  it('go before a closing mark and behind a hyphen', () => {
    expect(cleaned('It was “a solid story ” of a little- understood disease, two- or three-fold.')).toEqual([
      'It was “a solid story” of a little-understood disease, two- or three-fold.',
    ])
  })
})

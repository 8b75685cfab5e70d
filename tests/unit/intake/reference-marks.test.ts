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

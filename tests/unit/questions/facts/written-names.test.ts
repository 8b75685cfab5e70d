import { describe, expect, it } from 'vitest'
import { openReader } from '@/lib/questions/facts/reading/reader'
import { writtenNames } from '@/lib/questions/facts/reading/written-names'
import { aDocument } from '../../../support/a-document'

const of = (name: string, text: string) => writtenNames(openReader(aDocument('en', text)), name)

describe('another way in which the article writes a name', () => {
  it('is the longer one of whom it has by one word', () => {
    expect(of('Orla', 'Orla sailed to Tarnby. Visitors of Orla Varden spoke. Orla Varden was glad.')).toEqual(
      ['Orla Varden'],
    )
  })

  it('has initials before the surname', () => {
    expect(of('Castel', 'The note shows AJW Castel. Castel lived at Tarnby.')).toEqual(['AJW Castel'])
    expect(of('Albert J Castel', 'Albert J Castel plays. They call him AJ Castel.')).toContain('AJ Castel')
  })

  it('is none of two, nor what has an article', () => {
    expect(of('Orla', 'Visitors of Orla Varden spoke. A friend of Orla Brenn spoke.')).toEqual([])
    expect(of('Castel', 'It was shown at the Castel Contemporary in Tarnby.')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { rankedNames } from '@/lib/questions/facts/reading/ranked-names'
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

describe('what somebody reigns as', () => {
  const ranked = (language: 'fr' | 'en', name: string, text: string) => {
    const reader = openReader(aDocument(language, text))
    const chain = reader.document.chains.find(one => one.name === name) ?? null
    return rankedNames(reader, chain, name)
  }

  it('is another name of theirs, and alone where nobody else has the rank', () => {
    expect(
      ranked('fr', 'François', 'Le pape François prie pour la ville. François est venu à Lenne.'),
    ).toEqual(['pape François', 'le pape'])
    expect(ranked('en', 'Maud', 'Queen Maud opened the harbour. The town thanked Queen Maud.')).toEqual([
      'queen Maud',
      'the queen',
    ])
    const two = 'Queen Maud opened the harbour. Queen Silvia closed the harbour of Merrow.'
    expect(ranked('en', 'Maud', two)).toEqual(['queen Maud'])
  })

  it('is nobody’s who has another title', () => {
    expect(ranked('en', 'Hale', 'Mr Hale opened the harbour of Merrow. Mr Hale was glad.')).toEqual([])
  })
})

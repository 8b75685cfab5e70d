import { describe, expect, it } from 'vitest'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

/** What every seed makes of the statements of a text. */
function judged(language: 'fr' | 'en', text: string): string[] {
  const document = aDocument(language, text)
  return findFacts(document).flatMap(fact =>
    [1, 2, 3, 4, 5, 6].flatMap(seed =>
      candidatesOf(fact, document, realiserOf(language), seed).flatMap(({ content }) =>
        content.kind === 'true-false' ? [`${content.key}`] : [],
      ),
    ),
  )
}

describe('a statement with another figure', () => {
  it.each([
    [
      'fr',
      'Le budget du port de Lenne n’est pas de 29 millions d’euros.',
      'Le budget du port de Lenne est de 29 millions d’euros.',
    ],
    [
      'fr',
      'Le port de Lenne ne pourra plus accueillir 29 bateaux à partir de 2021.',
      'Le port de Lenne pourra accueillir 29 bateaux à partir de 2021.',
    ],
    [
      'en',
      'The old harbour at Merrow did not close in 1987 as the paper wrote.',
      'The old harbour at Merrow closed in 1987 as the paper wrote.',
    ],
  ] as const)('is not made of what is denied (%s)', (language, denied, told) => {
    expect(judged(language, denied)).not.toContain('false')
    expect(judged(language, told)).toContain('false')
  })
})

describe('a statement with another person', () => {
  const others = ' Ida Roux sang in the old harbour. Jan Tarn sang in the old harbour, too.'
  const ofBrenn = (text: string) => {
    const document = aDocument('en', `${text}${others}`)
    return findFacts(document)
      .filter(({ rule, key }) => rule === 'person-subject' && key.text === 'Ada Brenn')
      .flatMap(fact =>
        [1, 2, 3, 4, 5, 6].flatMap(seed =>
          candidatesOf(fact, document, realiserOf('en'), seed).flatMap(({ content }) =>
            content.kind === 'true-false' ? [`${content.key}`] : [],
          ),
        ),
      )
  }

  it('is not made of what others may have done as well', () => {
    expect(ofBrenn('Ada Brenn looked at the map of the town in 1998.')).not.toContain('false')
    expect(ofBrenn('Ada Brenn designed the map of the town in 1998.')).toContain('false')
  })
})

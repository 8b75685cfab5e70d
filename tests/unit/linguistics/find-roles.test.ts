import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument, words } from '../../support/a-document'

const rolesIn = (language: Language, text: string) => {
  const document = aDocument(language, text)
  return document.roles.map(({ entity, span }) => [
    words(document, document.entities[entity]?.span),
    words(document, span),
  ])
}

describe('the function of a person', () => {
  it.each<[Language, string, string, string]>([
    [
      'fr',
      'Sophie Martin, directrice du port de Brest, a quitté la réunion.',
      'Sophie Martin',
      'directrice du port de Brest',
    ],
    [
      'fr',
      'Le ministre de la Culture Paul Martin a visité le musée.',
      'Paul Martin',
      'Le ministre de la Culture',
    ],
    [
      'fr',
      'La directrice du musée, Sophie Martin, a quitté la réunion.',
      'Sophie Martin',
      'La directrice du musée',
    ],
    ['en', 'Jane Walker, the head of the museum, left the meeting.', 'Jane Walker', 'the head of the museum'],
    [
      'en',
      'The director of the museum, Jane Walker, left the meeting.',
      'Jane Walker',
      'The director of the museum',
    ],
  ])('%s: %s', (language, text, person, role) => {
    expect(rolesIn(language, text)).toEqual([[person, role]])
  })

  it.each<[Language, string]>([
    ['fr', 'Sophie Martin, qui dirige le musée, a quitté la réunion.'],
    ['fr', 'Sophie Martin, 36 ans, a quitté la réunion.'],
    ['en', 'Jane Walker (Greens) left the meeting.'],
  ])('%s: none in %s', (language, text) => {
    expect(rolesIn(language, text)).toEqual([])
  })
})

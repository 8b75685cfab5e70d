import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { aDocument } from '../../../support/a-document'

const classes = (language: Language, ...paragraphs: string[]) => {
  const document = aDocument(language, ...paragraphs)
  return document.entities.map(({ span, class: kind }) => `${textOf(document.article.text, span)}=${kind}`)
}

describe('what the writing says of names', () => {
  it('makes the place of a dateline a place wherever it is named', () => {
    const found = classes(
      'en',
      'WESTERLEY, 6 February 2026 — The last ferry has left Westerley. Fishermen waved.',
      'Many in Westerley wept.',
    )
    expect(found.filter(name => /westerley/i.test(name))).toEqual([
      'WESTERLEY=place',
      'Westerley=place',
      'Westerley=place',
    ])
  })

  it('takes no word in capitals for a dateline without a dash behind a date', () => {
    expect(classes('en', 'HELP, the sign said in large letters. Help came late.')).not.toContain('HELP=place')
  })

  it('joins two names with “&” to one firm', () => {
    expect(classes('en', 'The hall was rented by Brindle & Sons until 1994.')).toContain(
      'Brindle & Sons=organisation',
    )
  })

  it('takes two capitals with an age between commas for somebody', () => {
    expect(
      classes('en', 'The forum has been a godsend for Maddy Leeds, 19, a student with a daughter.'),
    ).toContain('Maddy Leeds=person')
  })
})

import { describe, expect, it } from 'vitest'
import { aDocument } from '../../support/a-document'

const people = (language: 'fr' | 'en', text: string) =>
  aDocument(language, text)
    .chains.filter(one => one.class === 'person')
    .map(({ mentions }) =>
      mentions.filter(({ form }) => form === 'name').map(({ span }) => text.slice(span.start, span.end)),
    )

describe('one name behind pope or king', () => {
  it('is not the first name of somebody else', () => {
    expect(
      people(
        'fr',
        'Le maire Étienne Marre a parlé à Lenne. Le pape Étienne prie pour la ville. Selon Étienne, la paix reviendra.',
      ),
    ).toEqual([['Étienne Marre'], ['Étienne', 'Étienne']])
    expect(people('en', 'The mayor John Marre spoke in Merrow. Pope John prays for the town.')).toEqual([
      ['John Marre'],
      ['John'],
    ])
  })

  it('is that of the person told of where no such title stands before it', () => {
    expect(people('fr', 'Le maire Étienne Marre a parlé à Lenne. Étienne prie pour la ville.')).toEqual([
      ['Étienne Marre', 'Étienne'],
    ])
  })
})

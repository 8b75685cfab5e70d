import { expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import { referentOf } from '../../support/a-document'
import { anArticle } from '../../support/an-article'

const companyIn = (title: string, ...paragraphs: string[]) =>
  referentOf(readArticle({ ...anArticle('en', ...paragraphs), title }), 'The company')

const opening = 'Halden Ferries has bought two boats. Halden Ferries sails from the port of Merrow.'
const beside = 'Halden Ferries outbid Brenlock Lines in May.'
const goesOn = 'The company was looking for a third boat.'

it('“the company” is the one that the title names, where another is named by the way', () => {
  expect(companyIn('Halden Ferries buys boats', opening, beside, goesOn)).toBe('Halden Ferries')
})

it('and is nobody’s where the title names neither, or the other is told of as well', () => {
  expect(companyIn('Boats for sale', opening, beside, goesOn)).toBeNull()
  const told = 'Brenlock Lines is older. Brenlock Lines has nine boats.'
  expect(companyIn('Halden Ferries buys boats', opening, told, beside, goesOn)).toBeNull()
})

import { expect, it } from 'vitest'
import { aDocument, referentOf } from '../../support/a-document'

const told = 'had ordered a report on the harbour.'
const minister = (opening: string, words: string) =>
  referentOf(aDocument('en', opening, `${words} ${told}`), words)

it('“the first minister” is nobody who is another minister', () => {
  expect(minister('First minister Ida Brenlock spoke in Merrow.', 'The first minister')).toBe('Ida Brenlock')
  expect(minister('Deputy ports minister Ida Brenlock spoke in Merrow.', 'The minister')).toBe('Ida Brenlock')
  expect(minister('Deputy ports minister Ida Brenlock spoke in Merrow.', 'The first minister')).toBeNull()
})

it('nor is “the last pilot” the pilot who was told of', () => {
  const left = (words: string) =>
    referentOf(aDocument('en', 'The pilot, Ivo Brenn, left Merrow in 1911.', `${words} left in 1986.`), words)
  expect(left('The pilot')).toBe('Ivo Brenn')
  expect(left('The last pilot')).toBeNull()
})

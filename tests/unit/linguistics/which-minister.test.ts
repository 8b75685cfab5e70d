import { expect, it } from 'vitest'
import { aDocument, referentOf } from '../../support/a-document'

const told = 'had ordered a report on the harbour.'
const minister = (opening: string, words: string) =>
  referentOf(aDocument('en', opening, `${words} ${told}`), words)

it('“the first minister” is nobody who is another minister', () => {
  expect(minister('First minister Rhona Brenlock spoke in Merrow.', 'The first minister')).toBe(
    'Rhona Brenlock',
  )
  expect(minister('Deputy health minister Rhona Brenlock spoke in Merrow.', 'The minister')).toBe(
    'Rhona Brenlock',
  )
  expect(minister('Deputy health minister Rhona Brenlock spoke in Merrow.', 'The first minister')).toBeNull()
})

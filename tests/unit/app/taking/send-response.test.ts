import { expect, test } from 'vitest'
import { understand } from '@/app/(learner)/attempt/[id]/_taking/send-response'

const stored = { value: { kind: 'cloze', text: 'a' }, revision: 2 }

test.each([
  [200, { revision: 3, savedAt: '2026-11-23' }, { state: 'saved', revision: 3 }],
  [409, { failure: { message: 'm', stored } }, { state: 'conflict', stored }],
  [
    410,
    { failure: { message: 'The quiz has closed.' } },
    { state: 'refused', words: 'The quiz has closed.' },
  ],
  [404, null, { state: 'refused', words: 'general' }],
  [429, { failure: {} }, { state: 'retry' }],
  [503, { failure: {} }, { state: 'retry' }],
  [200, {}, { state: 'refused', words: 'general' }],
])('an answer of %i means: %j', (status, body, meaning) => {
  expect(understand(status, body, 'general')).toEqual(meaning)
})

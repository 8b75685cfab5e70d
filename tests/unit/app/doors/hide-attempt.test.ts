import { expect, test } from 'vitest'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { fail, ok } from '@/lib/model/result'

test('nothing tells a visitor, or an instructor, whether an attempt exists', () => {
  const none = fail('not-found', 'attempt-not-found')
  expect(hideAttempt(fail('unauthenticated', 'join-first'))).toEqual(none)
  expect(hideAttempt(fail('forbidden', 'learners-only'))).toEqual(none)
})

test('its own learner hears what there is to hear', () => {
  expect(hideAttempt(ok({ revision: 1 }))).toEqual(ok({ revision: 1 }))
  expect(hideAttempt(fail('closed', 'quiz-closed'))).toEqual(fail('closed', 'quiz-closed'))
})

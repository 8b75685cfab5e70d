import { expect, it } from 'vitest'
import { wordsOf } from '@/app/(instructor)/articles/[id]/reading/_layers/words-of'

it.each([
  ['a-t-elle', 1, 'elle'],
  ['dit-il', 3, 'il'],
  ['-T-ON', 0, 'ON'],
  ['rendez-vous', 0, 'rendez-vous'],
  ['-12', 0, '-12'],
  ['-t-', 0, 't-'],
])('of "%s" from %i on shows "%s"', (text, start, shown) => {
  expect(wordsOf(text, { start, end: text.length })).toBe(shown)
})

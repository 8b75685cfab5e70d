import { expect, it } from 'vitest'
import { joinWords } from '@/lib/questions/facts/reading/join-words'

it('writes the rest of a word, a comma and what an apostrophe leads to without a space', () => {
  expect(joinWords(['its break', '-even target'])).toBe('its break-even target')
  expect(joinWords(['the harbour', ', closed in May'])).toBe('the harbour, closed in May')
  expect(joinWords(['l’', 'usine', '- ou presque -'])).toBe('l’usine - ou presque -')
})

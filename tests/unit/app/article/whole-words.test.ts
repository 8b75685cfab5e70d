import { expect, test } from 'vitest'
import { wholeWords } from '@/app/_article/selected-span'

const text = 'La maire n’a pas donné de date.'
const words = (start: number, end: number) => {
  const span = wholeWords(text, { start, end })
  return span && text.slice(span.start, span.end)
}

test('a selection that cuts words takes them whole', () => {
  expect(words(5, 21)).toBe('maire n’a pas donné')
})

test('white space at its ends is left out', () => {
  expect(words(2, 9)).toBe('maire')
})

test('white space alone is no selection', () => {
  expect(words(8, 9)).toBeNull()
})

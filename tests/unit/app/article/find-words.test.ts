import { expect, test } from 'vitest'
import { findWords } from '@/app/_article/find-words'

const text = 'La maire a dit : « Le pont ouvrira en mai. »\n\nElle n’a pas donné de date.'

test('words are found where they stand, character for character', () => {
  const span = findWords(text, 'ouvrira en mai')
  expect(span && text.slice(span.start, span.end)).toBe('ouvrira en mai')
})

test('a typed apostrophe finds a printed one, and capitals do not matter', () => {
  const span = findWords(text, "elle n'a pas")
  expect(span && text.slice(span.start, span.end)).toBe('Elle n’a pas')
})

test('plain spaces and quotation marks find French ones', () => {
  const span = findWords(text, 'dit : " le pont')
  expect(span && text.slice(span.start, span.end)).toBe('dit : « Le pont')
})

test('words that do not stand there, or no words at all, are not found', () => {
  expect(findWords(text, 'en juin')).toBeNull()
  expect(findWords(text, '   ')).toBeNull()
})

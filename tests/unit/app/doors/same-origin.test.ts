import { expect, test } from 'vitest'
import { sameOrigin } from '@/app/api/v1/_doors/same-origin'

const ask = (headers: Record<string, string>, publicUrl?: string) =>
  sameOrigin(new Headers({ host: 'quiz.example:3000', ...headers }), publicUrl)

test('our own page may change things', () => {
  expect(ask({ origin: 'http://quiz.example:3000', 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test('a page of another site may not, nor one that hides its origin', () => {
  expect(ask({ origin: 'http://other.example' })).toBe(false)
  expect(ask({ origin: 'http://quiz.example' })).toBe(false)
  expect(ask({ origin: 'null' })).toBe(false)
  expect(ask({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(ask({ 'sec-fetch-site': 'same-site' })).toBe(false)
})

test('a client that is no browser may', () => {
  expect(ask({})).toBe(true)
})

test('behind a proxy the public address counts as ours', () => {
  expect(ask({ origin: 'https://quiz.school.example' }, 'https://quiz.school.example')).toBe(true)
})

import { expect, test } from 'vitest'
import { localeFor } from '@/app/_i18n/locale'

test('the cookie is believed before the browser', () => {
  expect(localeFor('fr', 'en-GB,en;q=0.9')).toBe('fr')
})

test('a cookie that names no language we speak is passed over', () => {
  expect(localeFor('xx', 'fr-CA')).toBe('fr')
})

test('the browser’s languages are taken by quality, not by place', () => {
  expect(localeFor(undefined, 'en;q=0.3, de, fr-FR;q=0.8')).toBe('fr')
})

test('without a word it is English', () => {
  expect(localeFor(undefined, null)).toBe('en')
  expect(localeFor(undefined, 'de,fr;q=0')).toBe('en')
})

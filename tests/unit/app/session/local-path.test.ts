import { expect, test } from 'vitest'
import { localPath } from '@/app/_session/local-path'

test('a path of this site is kept, with its question mark', () => {
  expect(localPath('/quizzes/q1/results?sort=name')).toBe('/quizzes/q1/results?sort=name')
})

test.each([
  'https://other.site/',
  '//other.site',
  '/\\other.site',
  '/.//other.site',
  '\\\\other.site',
  'javascript:alert(1)',
  '/\t/other.site',
  '',
  undefined,
  ['/desk'],
])('what leads elsewhere is not taken: %j', wanted => {
  expect(localPath(wanted, '/desk')).toBe('/desk')
})

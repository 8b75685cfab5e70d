import { expect, it } from 'vitest'
import { mayDo } from '@/lib/access/share-rights'

it('each right holds those before it, nobody else has any, and only the owner owns', () => {
  const all = ['view', 'grade', 'edit', 'own'] as const
  const table = [null, ...all].map(standing => all.map(needed => mayDo(standing, needed)))
  expect(table).toEqual([
    [false, false, false, false],
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ])
})

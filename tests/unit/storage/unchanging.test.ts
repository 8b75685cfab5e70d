import { expect, test } from 'vitest'
import { unchanging } from '@/lib/storage/unchanging'

test('what is asked for at once is looked up once, and kept while it is asked for', async () => {
  const kept = unchanging<string>('test: once', 2)
  const looked: string[] = []
  const get = (key: string) =>
    kept(key, async () => {
      looked.push(key)
      return `of ${key}`
    })
  expect(await Promise.all([get('a'), get('a')])).toEqual(['of a', 'of a'])
  await get('b')
  await get('a')
  // A third pushes out the one that was asked for longest ago.
  await get('c')
  await get('a')
  await get('b')
  expect(looked).toEqual(['a', 'b', 'c', 'b'])
})

test('a look-up that failed is done again', async () => {
  const kept = unchanging<number>('test: again', 2)
  await expect(kept('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await kept('a', async () => 1)).toBe(1)
})

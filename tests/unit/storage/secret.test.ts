import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { secret } from '@/lib/storage/secret'

const place = await mkdtemp(join(tmpdir(), 'passage-secret-'))
afterAll(() => rm(place, { recursive: true, force: true }))
const kept = (name: string) => ({ url: null, dataDirectory: join(place, name), secret: null })

test('a secret is made once and kept where only its owner reads', async () => {
  const first = await secret(kept('one'))
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(await secret(kept('one'))).toBe(first)
  expect((await stat(join(place, 'one'))).mode & 0o777).toBe(0o700)
  expect((await stat(join(place, 'one', 'secrets.json'))).mode & 0o777).toBe(0o600)
  expect(await secret(kept('two'))).not.toBe(first)
})

test('many who ask at once are given the same one, and nothing else is left behind', async () => {
  const asked = await Promise.all(Array.from({ length: 20 }, () => secret(kept('crowd'))))
  expect(new Set(asked).size).toBe(1)
  expect(await readdir(join(place, 'crowd'))).toEqual(['secrets.json'])
  expect(await readFile(join(place, 'crowd', 'secrets.json'), 'utf8')).toContain(asked[0])
})

test('the one that the environment gives comes first, and nothing is written', async () => {
  const given = 'given by the environment, long enough'
  expect(await secret({ ...kept('none'), secret: given })).toBe(given)
  expect(await readdir(place)).not.toContain('none')
})

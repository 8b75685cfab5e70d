import { afterAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/lib/storage/database'
import { aDatabase } from '@/tests/support/a-database'

const made = await aDatabase()
beforeEach(() => made.empty())
afterAll(() => made.close())

const ada = { id: 'ada', name: 'Ada', email: 'ada@example.org' }

test('the test database is the one that database() gives', async () => {
  expect(await database()).toBe(made)
})

test('what is written is read back, in time of UTC', async () => {
  await made.prisma.user.create({ data: { ...ada, createdAt: new Date('2026-01-02T03:04:05.678Z') } })
  const user = await made.prisma.user.findUniqueOrThrow({ where: { id: 'ada' } })
  expect(user.createdAt.toISOString()).toBe('2026-01-02T03:04:05.678Z')
  expect(Math.abs(user.updatedAt.getTime() - Date.now())).toBeLessThan(600_000)
})

test('emptying leaves no row', async () => {
  expect(await made.prisma.user.count()).toBe(0)
})

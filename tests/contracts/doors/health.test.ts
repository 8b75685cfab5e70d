import { afterEach, beforeAll, expect, it } from 'vitest'
import { GET as health } from '@/app/healthz/route'
import { GET as ready } from '@/app/readyz/route'
import type { Database } from '@/lib/storage/database'
import { aDatabase, holdDatabase } from '../../support/a-database'

let db: Awaited<ReturnType<typeof aDatabase>>
beforeAll(async () => {
  db = await aDatabase()
  return () => db.close()
})
afterEach(() => holdDatabase(db))

/** A database whose every question goes as `ask` says. */
const whose = (ask: () => Promise<unknown>) => ({ ...db, prisma: { $queryRaw: ask } }) as unknown as Database

it('a database that answers makes an instance ready', async () => {
  const response = await ready()
  expect([response.status, await response.text()]).toEqual([200, 'ready\n'])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

it('one that fails, or is silent, does not; the process is well all the same', async () => {
  for (const ask of [
    () => Promise.reject(new Error('the server closed the connection; password=secret')),
    () => new Promise(() => undefined),
  ]) {
    holdDatabase(whose(ask))
    const response = await ready()
    expect([response.status, await response.text()]).toEqual([503, 'not ready\n'])
    expect(health().status).toBe(200)
  }
})

import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'
import { startProblems } from '@/lib/model/start-error'
import { database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import { startPostgres } from '@/tests/support/postgres-server'
import { scratchDirectory } from '@/tests/support/scratch-directory'

const place = await scratchDirectory('start')
const server = await startPostgres()
if ('missing' in server) console.log(`PostgreSQL half left out: ${server.missing}`)
else afterAll(() => server.stop())

const opening = (where: { url?: string; dataDirectory?: string }) =>
  openDatabase({ url: where.url ?? null, dataDirectory: where.dataDirectory ?? place, secret: null })

afterEach(() => vi.unstubAllEnvs())

test('a data directory that cannot be made is named', async () => {
  const file = join(place, 'a-file')
  await writeFile(file, '')
  const dataDirectory = join(file, 'data')
  await expect(opening({ dataDirectory })).rejects.toMatchObject({
    code: 'data-unusable',
    params: { directory: dataDirectory, detail: 'ENOTDIR' },
  })
})

test('a server that does not answer is unreachable, and its address holds no password', async () => {
  const url = 'postgresql://someone:hunter2@127.0.0.1:1/passage'
  const refused = await opening({ url }).catch(error => error)
  expect(refused).toMatchObject({ code: 'database-unreachable', params: { host: '127.0.0.1:1' } })
  expect(JSON.stringify(refused.params)).not.toContain('hunter2')
})

test('something that is not PostgreSQL is unreachable too', async () => {
  const stranger = createServer(socket => socket.end('220 mail\r\n'))
  await new Promise<void>(listening => stranger.listen(0, '127.0.0.1', listening))
  const address = stranger.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const url = `postgresql://someone@127.0.0.1:${port}/passage`
  await expect(opening({ url })).rejects.toMatchObject({ code: 'database-unreachable' })
  stranger.close()
})

test('a build never opens the database', async () => {
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  await expect(database()).rejects.toMatchObject({ code: 'building' })
})

test('a failed opening is tried again at the next call', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://someone@127.0.0.1:1/passage')
  await expect(database()).rejects.toMatchObject({ code: 'database-unreachable' })
  vi.stubEnv('DATABASE_URL', 'not a server')
  await expect(database()).rejects.toMatchObject({ code: 'bad-setting', params: { name: 'DATABASE_URL' } })
})

test('each problem has its line in both languages', () => {
  for (const messages of Object.values(catalogue))
    expect(Object.keys(messages.start)).toEqual(expect.arrayContaining([...startProblems]))
})

describe('a PostgreSQL server that answers', () => {
  test.skipIf('missing' in server)('but has no such database refuses', async () => {
    if ('missing' in server) return
    const url = (await server.newDatabase()).replace(/passage_\d+$/, 'not_there')
    await expect(opening({ url })).rejects.toMatchObject({
      code: 'database-refused',
      params: { detail: 'database "not_there" does not exist' },
    })
  })

  test.skipIf('missing' in server)('and then goes away is unavailable', async () => {
    if ('missing' in server) return
    const db = await opening({ url: await server.newDatabase() })
    expect(await db.prisma.user.count()).toBe(0)
    await server.stop()
    await expect(db.prisma.user.count()).rejects.toMatchObject({ name: 'StorageError', kind: 'unavailable' })
    await db.close()
  })
})

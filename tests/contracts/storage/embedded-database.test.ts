import { fsyncSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openEmbedded } from '@/lib/storage/embedded/open-embedded'
import { readMigrations } from '@/lib/storage/migrations/read-migrations'
import { openDatabase } from '@/lib/storage/open-database'
import { prismaClient } from '@/lib/storage/prisma-client'
import { scratchDirectory } from '@/tests/support/scratch-directory'
import { SpokenProcess } from '@/tests/support/spoken-process'

// One data directory for all of these tests, in this order: making a cluster takes seconds.
const place = await scratchDirectory('embedded')
const dataDirectory = join(place, 'data')

const processes: SpokenProcess[] = []
afterEach(async () => {
  await Promise.all(processes.splice(0).map(one => one.kill()))
})
function start(task: 'hold' | 'write'): SpokenProcess {
  const started = new SpokenProcess('hold-database', task, dataDirectory)
  processes.push(started)
  return started
}

test('a data directory is made at the first start, for its owner alone', async () => {
  const db = await openDatabase({ url: null, dataDirectory, secret: null })
  expect(await db.prisma.user.count()).toBe(0)
  await db.close()
  expect((await stat(dataDirectory)).mode & 0o777).toBe(0o700)
})

test('a second process on the directory is refused, and let in once the holder is killed', async () => {
  const holder = start('hold')
  const [first] = await holder.said(1)
  expect(first).toHaveProperty('holding')
  const [refused] = await start('hold').said(1)
  expect(refused).toEqual({ refused: 'data-locked', directory: dataDirectory, pid: first?.holding })
  const here = openDatabase({ url: null, dataDirectory, secret: null })
  await expect(here).rejects.toMatchObject({ code: 'data-locked', params: { pid: first?.holding } })
  await holder.kill()
  const [next] = await start('hold').said(1)
  expect(next).toHaveProperty('holding')
})

test('each commit waits for one fsync of the host, and a read for none', async () => {
  let synced = 0
  const opened = await openEmbedded(dataDirectory, await readMigrations(resolve('prisma/migrations')), fd => {
    synced += 1
    fsyncSync(fd)
  })
  const prisma = prismaClient(opened.adapter)
  await prisma.learner.create({ data: { id: 'first', name: 'First' } })
  for (let count = 0; count < 20; count += 1) {
    const before = synced
    await prisma.learner.create({ data: { id: `commit-${count}`, name: 'Commit' } })
    expect(synced - before).toBe(1)
    await prisma.learner.findMany()
    expect(synced - before).toBe(1)
  }
  await opened.close()
})

test('SIGKILL in the middle of writing, ten rounds, loses nothing that was acknowledged', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 10; round += 1) {
    const writer = start('write')
    await writer.said(60)
    await writer.kill()
    const ids = writer.lines.flatMap(line => ('acknowledged' in line ? [String(line.acknowledged)] : []))
    expect(ids.length).toBeGreaterThanOrEqual(59)
    acknowledged.push(...ids)
  }
  const db = await openDatabase({ url: null, dataDirectory, secret: null })
  const stored = await db.prisma.learner.findMany({ select: { id: true } })
  await db.close()
  const found = new Set(stored.map(({ id }) => id))
  expect(acknowledged.filter(id => !found.has(id))).toEqual([])
})

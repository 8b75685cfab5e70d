import { createHash } from 'node:crypto'
import { readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'
import { keepingProblems } from '@/lib/model/keeping'
import { askForBackup, openBackupDoor } from '@/lib/storage/backup/backup-door'
import { checkBackup, loadBackup } from '@/lib/storage/backup/load-backup'
import { moveRows } from '@/lib/storage/backup/move-rows'
import { saveBackup, saveOpenBackup } from '@/lib/storage/backup/save-backup'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import type { StorageSettings } from '@/lib/storage/settings'
import { aBareCluster } from '../../support/a-bare-cluster'
import { holdDatabase } from '../../support/a-database'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { anInstructor } from '../../support/people'
import { startPostgres } from '../../support/postgres-server'
import { scratchDirectory } from '../../support/scratch-directory'

const scratch = await scratchDirectory('backup')
const server = await startPostgres()
if ('missing' in server) console.log(`PostgreSQL half left out: ${server.missing}`)
else afterAll(() => server.stop())

const settingsOf = (name: string): StorageSettings => ({
  url: null,
  dataDirectory: join(scratch, name),
  secret: null,
})
const first = settingsOf('first')
async function embedded(name: string): Promise<StorageSettings> {
  await aBareCluster(join(scratch, name))
  return settingsOf(name)
}
const file = join(scratch, 'first.backup')

// What a careless copy loses: a stored null, numbers beyond doubles, times to the millisecond, signs of every kind.
const awkward = { id: 'awkward', key: 'a"b\\c\n\t\u2028’', count: 1, lastRequest: 9007199254740993n }

async function fill(db: Database): Promise<void> {
  holdDatabase(db)
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  const { actor } = await anInstructor()
  const { joinCode } = await aRegradableQuiz(actor)
  await takes(joinCode, 'Zoé « d’Arc »', {
    name: 'Odile Garnier',
    choice: 0,
    proof: 'soit deux fois plus que prévu',
  })
  await db.prisma.rateLimit.create({ data: awkward })
  await db.prisma.$executeRawUnsafe(`UPDATE edition SET settings = 'null'`)
  holdDatabase(null)
  delete process.env.PASSAGE_SECRET
}

/** Every row of every table, as the database itself spells it. */
async function everything({ prisma }: Database): Promise<Record<string, string[]>> {
  const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
    "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`)
    all[name] = rows.map(({ row }) => row).sort()
  }
  return all
}

async function reading<T>(settings: StorageSettings, look: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(settings)
  try {
    return await look(db)
  } finally {
    await db.close()
  }
}

let before: Awaited<ReturnType<typeof everything>>
beforeAll(async () => {
  await embedded('first')
  const db = await openDatabase(first)
  await fill(db)
  before = await everything(db)
  await db.close()
  await saveBackup(file, first)
})

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    error => [error.code, error.params],
  )

describe('a backup', () => {
  it('has every row, gives each back as it was, and the secret with them', async () => {
    expect(before.response?.length).toBeGreaterThan(2)
    expect(before.rate_limit?.join()).toContain('9007199254740993')
    const second = await embedded('second')
    const { rows } = await loadBackup(file, second)
    expect(rows).toBe(Object.values(before).flat().length)
    expect(await reading(second, everything)).toEqual(before)
    const secretOf = (settings: StorageSettings) =>
      readFile(join(settings.dataDirectory, 'secrets.json'), 'utf8')
    expect(await secretOf(second)).toBe(await secretOf(first))
  })

  it('is its owner’s alone', async () => {
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('is made of a database in use, when its holder is asked; what cannot be written is told to who asked', async () => {
    const db = await openDatabase(first)
    holdDatabase(db)
    process.env.PASSAGE_DATA = first.dataDirectory
    const door = await openBackupDoor(first.dataDirectory, saveOpenBackup)
    const asked = join(scratch, 'asked.backup')
    expect(await problemOf(saveBackup(asked, first))).toEqual(['data-locked', expect.anything()])
    const kept = await askForBackup(first.dataDirectory, asked)
    expect(kept?.rows).toBe(Object.values(before).flat().length)
    expect((await checkBackup(asked)).rows).toBe(kept?.rows)
    const nowhere = join(file, 'no-folder', 'x.backup')
    expect(await problemOf(askForBackup(first.dataDirectory, nowhere))).not.toBe('none')
    await door.close()
    // A sequence would have to be set after its rows are back: see to it before there is one.
    const sequences = "SELECT relname::text FROM pg_class WHERE relkind = 'S'"
    expect(await db.prisma.$queryRawUnsafe(sequences)).toEqual([])
    expect(await askForBackup(first.dataDirectory, asked)).toBeNull()
    delete process.env.PASSAGE_DATA
    holdDatabase(null)
    await db.close()
  })
})

describe('what cannot be restored is refused, with its reason and nothing stored', () => {
  beforeAll(() => embedded('refused'))
  const refused = async (name: string, bytes: Uint8Array) => {
    const path = join(scratch, `${name}.backup`)
    await writeFile(path, bytes)
    return problemOf(loadBackup(path, settingsOf('refused')))
  }
  const edited = (from: RegExp, to: string) =>
    readFile(file).then(bytes => {
      const text = gunzipSync(bytes).toString('utf8')
      if (!from.test(text)) throw new Error(`nothing to edit: ${from}`)
      return gzipSync(text.replace(from, to))
    })

  it('a truncated one, wherever it was cut', async () => {
    const bytes = await readFile(file)
    for (const part of [0.2, 0.9, 0.9999]) {
      const cut = await refused('cut', bytes.subarray(0, Math.floor(bytes.length * part)))
      expect(cut).toEqual(['truncated', { file: join(scratch, 'cut.backup') }])
    }
    expect(await refused('last-line', await edited(/\{"complete":true\}\n/, ''))).toMatchObject([
      'truncated',
      {},
    ])
  })

  it('a changed one', async () => {
    expect(await refused('changed', await edited(/Odile/, 'Odette'))).toMatchObject(['damaged', {}])
    expect(await refused('row-less', await edited(/\n\["awkward"[^\n]*\n/, '\n'))).toMatchObject([
      'damaged',
      { table: 'rate_limit' },
    ])
  })

  it('something else', async () => {
    expect(await refused('text', Buffer.from('hello'))).toMatchObject(['not-a-backup', {}])
    expect(await refused('nothing', new Uint8Array())).toMatchObject(['truncated', {}])
    expect(await refused('zipped', gzipSync('{"passage":"quiz"}\n'))).toMatchObject(['not-a-backup', {}])
    const none = join(scratch, 'none.backup')
    expect(await problemOf(loadBackup(none, first))).toEqual([
      'cannot-read',
      { file: none, detail: 'ENOENT' },
    ])
  })

  it('one of a newer Passage, and one of another history', async () => {
    const name = '20991231000000_later'
    const newer = await edited(/"migrations":\[/, `"migrations":[{"name":"${name}","checksum":"x"},`)
    expect(await refused('newer', newer)).toEqual(['newer', { migration: name }])
    expect(await refused('edited', await edited(/"checksum":"\w+"/, '"checksum":"other"'))).toMatchObject([
      'edited',
      {},
    ])
  })

  it('any, where there is something already', async () => {
    const [code, params] = (await problemOf(loadBackup(file, first))) as [string, object]
    expect([code, params]).toEqual(['not-empty', { table: expect.any(String), rows: expect.any(Number) }])
    expect(await reading(first, everything)).toEqual(before)
  })

  it('and has words in both languages', () => {
    for (const messages of Object.values(catalogue))
      expect(Object.keys(messages.failures)).toEqual(
        expect.arrayContaining(keepingProblems.map(code => `backup-${code}`)),
      )
  })
})

it('a full disk leaves no half of a backup behind', async () => {
  // /dev/full takes nothing, as a full disk does.
  if (process.platform !== 'linux') return
  expect(await problemOf(saveBackup('/dev/full', first))).toEqual(['no-room', { file: '/dev/full' }])
})

it('a backup of an older Passage is brought up to date', async () => {
  const older = await embedded('older')
  const path = join(scratch, 'older.backup')
  const text = gunzipSync(await readFile(file)).toString('utf8')
  // As it was before the last migrations: without their tables and without their names.
  const [head = '', ...lines] = text.split('\n')
  const header = JSON.parse(head)
  const initial = header.migrations.slice(0, 1)
  const learners = header.tables.find(({ name }: { name: string }) => name === 'learner')
  const row = '["old", "Ada", null, "2024-02-29 12:00:00.123"]'
  const old = [
    JSON.stringify({ ...header, migrations: initial, tables: [learners] }),
    '{"table":"learner"}',
    row,
    JSON.stringify({ rows: 1, sha256: createHash('sha256').update(`${row}\n`).digest('hex') }),
    '{"complete":true}',
    '',
  ]
  expect(lines.length).toBeGreaterThan(10)
  await writeFile(path, gzipSync(old.join('\n')))
  await loadBackup(path, older)
  await reading(older, async db => {
    expect(await db.prisma.learner.findMany()).toMatchObject([
      { id: 'old', name: 'Ada', createdAt: new Date('2024-02-29T12:00:00.123Z') },
    ])
    expect(await db.prisma.schoolClass.count()).toBe(0)
  })
})

describe.skipIf('missing' in server)('to a server', () => {
  const address = async () => ('missing' in server ? '' : server.newDatabase())

  it('everything moves, each row the same; what was here stays', async () => {
    const url = await address()
    const moved = await moveRows(url, first)
    expect(moved.rows).toBe(Object.values(before).flat().length)
    expect(await reading({ ...first, url }, everything)).toEqual(before)
    expect(await reading(first, everything)).toEqual(before)
    // A second time it is in use.
    expect(await problemOf(moveRows(url, first))).toMatchObject(['not-empty', {}])
  })

  it('a backup goes there and comes back', async () => {
    const url = await address()
    await loadBackup(file, { ...first, url })
    const again = join(scratch, 'again.backup')
    await saveBackup(again, { ...first, url })
    const third = await embedded('third')
    await loadBackup(again, third)
    expect(await reading(third, everything)).toEqual(before)
  })

  it('nothing moves from a server, or from nothing', async () => {
    const url = await address()
    expect(await problemOf(moveRows(url, { ...first, url }))).toEqual(['already-server', {}])
    expect(await problemOf(moveRows(url, settingsOf('never')))).toMatchObject(['nothing-here', {}])
    const elsewhere = await problemOf(moveRows('postgres://x@127.0.0.1:1/x', first))
    expect(elsewhere).toMatchObject(['database-unreachable', {}])
  })
})

it('is refused whole when a copy is cut while it is read', async () => {
  const path = join(scratch, 'shrinking.backup')
  await writeFile(path, await readFile(file))
  await truncate(path, 600)
  expect(await problemOf(checkBackup(path))).toMatchObject(['truncated', {}])
})

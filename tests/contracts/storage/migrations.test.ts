import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sessionOf } from '@/lib/storage/embedded/session'
import { applyMigrations } from '@/lib/storage/migrations/apply-migrations'
import type { Migration } from '@/lib/storage/migrations/read-migrations'
import type { SqlSession } from '@/lib/storage/migrations/sql-session'
import { anEmptyCluster } from '@/tests/support/a-database'
import { startPostgres } from '@/tests/support/postgres-server'

const aMigration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})
const first = aMigration('20260101000000_first', 'CREATE TABLE a (id int); INSERT INTO a VALUES (1);')
const second = aMigration('20260102000000_second', 'ALTER TABLE a ADD COLUMN "more" text;')

type Opened = { session: SqlSession; close: () => Promise<void> }
type Place = { name: string; open: () => Promise<Opened> }

const server = await startPostgres()
if ('missing' in server) console.log(`PostgreSQL half left out: ${server.missing}`)
else afterAll(() => server.stop())

async function connect(url: string): Promise<Opened> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const session: SqlSession = {
    query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
    script: async sql => {
      await client.query(sql)
    },
  }
  return { session, close: () => client.end() }
}

const embedded: Place = {
  name: 'embedded',
  open: async () => {
    const pglite = await anEmptyCluster()
    return { session: sessionOf(pglite), close: () => pglite.close() }
  },
}
const places: Place[] =
  'missing' in server
    ? [embedded]
    : [embedded, { name: 'server', open: async () => connect(await server.newDatabase()) }]

describe.each(places)('migrations on the $name database', ({ open }) => {
  let opened: Opened
  let session: SqlSession
  beforeAll(async () => {
    opened = await open()
    session = opened.session
  })
  beforeEach(() => session.script('DROP TABLE IF EXISTS a, b, "_prisma_migrations"'))
  afterAll(() => opened.close())

  test('are applied in order, once, and written down as Prisma does', async () => {
    expect(await applyMigrations(session, [first, second])).toEqual([first.name, second.name])
    expect(await applyMigrations(session, [first, second])).toEqual([])
    expect(await session.query('SELECT * FROM a')).toEqual([{ id: 1, more: null }])
    const rows = await session.query(
      'SELECT migration_name, checksum, applied_steps_count, rolled_back_at, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" ORDER BY migration_name',
    )
    expect(rows).toEqual(
      [first, second].map(({ name, checksum }) => ({
        migration_name: name,
        checksum,
        applied_steps_count: 1,
        rolled_back_at: null,
        finished: true,
      })),
    )
  })

  test('that are new come after those already there', async () => {
    await applyMigrations(session, [first])
    expect(await applyMigrations(session, [first, second])).toEqual([second.name])
  })

  test('are refused when one was edited after it was applied', async () => {
    await applyMigrations(session, [first])
    const edited = aMigration(first.name, `${first.sql} -- edited`)
    await expect(applyMigrations(session, [edited, second])).rejects.toMatchObject({
      code: 'migration-edited',
      params: { migration: first.name },
    })
    expect(await session.query('SELECT * FROM a')).toEqual([{ id: 1 }])
  })

  test('are refused when the database knows one that the code does not', async () => {
    await applyMigrations(session, [first, second])
    await expect(applyMigrations(session, [first])).rejects.toMatchObject({
      code: 'database-newer',
      params: { migration: second.name },
    })
  })

  test('that fail leave nothing behind, and can be applied once repaired', async () => {
    const broken = aMigration('20260103000000_third', 'CREATE TABLE b (id int); SELECT 1 / 0;')
    await expect(applyMigrations(session, [first, broken])).rejects.toMatchObject({
      code: 'migration-failed',
      params: { migration: broken.name, detail: 'division by zero' },
    })
    expect(await session.query("SELECT to_regclass('b') AS b")).toEqual([{ b: null }])
    const repaired = aMigration(broken.name, 'CREATE TABLE b (id int);')
    expect(await applyMigrations(session, [first, repaired])).toEqual([repaired.name])
  })

  test('that Prisma began and never finished are not passed over', async () => {
    await applyMigrations(session, [first])
    await session.query('UPDATE "_prisma_migrations" SET finished_at = NULL')
    await expect(applyMigrations(session, [first])).rejects.toMatchObject({ code: 'migration-failed' })
  })
})

test.skipIf('missing' in server)('two starters at once on a server apply each migration once', async () => {
  if ('missing' in server) return
  for (let round = 0; round < 5; round += 1) {
    const url = await server.newDatabase()
    const starters = await Promise.all([connect(url), connect(url), connect(url)])
    const applied = await Promise.all(
      starters.map(({ session }) => applyMigrations(session, [first, second])),
    )
    expect(applied.flat().sort()).toEqual([first.name, second.name])
    await Promise.all(starters.map(({ close }) => close()))
  }
})

import { join } from 'node:path'
import { KeepingError, type Kept } from '@/lib/model/keeping'
import { applyMigrations } from '../migrations/apply-migrations'
import { readMigrations } from '../migrations/read-migrations'
import type { SqlSession } from '../migrations/sql-session'
import { openSession, within } from '../open-session'
import { projectRoot } from '../project-root'
import { secret } from '../secret'
import { type StorageSettings, storageSettings } from '../settings'
import { describeTables, type Table } from './describe-tables'
import { migrationsOf, refuseUsed } from './load-backup'
import { loadRows } from './load-rows'
import { readRows, spellAlike } from './read-rows'

/**
 * Copies the embedded database into an empty database of a server, and compares each row there with the row here
 * before it is stored. The embedded one is only read, and stays as it is.
 * @throws StartError, KeepingError
 */
export async function moveRows(url: string, settings: StorageSettings = storageSettings()): Promise<Kept> {
  if (settings.url) throw new KeepingError('already-server')
  const since = Date.now()
  const all = await readMigrations(join(projectRoot(), 'prisma', 'migrations'))
  const from = await openSession(settings)
  try {
    const known = await from.session.query<{ name: string; checksum: string }>(
      'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
    )
    const then = migrationsOf(known, all)
    const to = await openSession({ ...settings, url })
    try {
      await refuseUsed(to.session, known)
      await applyMigrations(to.session, then)
      const copied = await within(from.session, 'READ ONLY', () =>
        within(to.session, 'READ WRITE', () => copy(from.session, to.session)),
      )
      await applyMigrations(to.session, all)
      // Made now if it never was: the other instances will need the same.
      await secret(settings)
      return { file: '', ...copied, bytes: 0, seconds: (Date.now() - since) / 1000 }
    } finally {
      await to.close()
    }
  } finally {
    await from.close()
  }
}

async function copy(from: SqlSession, to: SqlSession): Promise<{ tables: number; rows: number }> {
  await spellAlike(from)
  await spellAlike(to)
  const tables = await describeTables(from)
  let rows = 0
  for (const table of tables) {
    for await (const lines of readRows(from, table)) await loadRows(to, table, lines)
    rows += await compareRows(from, to, table)
  }
  return { tables: tables.length, rows }
}

/** How many rows there are, each the same in both. @throws KeepingError `differs` */
async function compareRows(from: SqlSession, to: SqlSession, table: Table): Promise<number> {
  const [here, there] = [oneByOne(from, table), oneByOne(to, table)]
  for (let rows = 0; ; rows += 1) {
    const [own, other] = await Promise.all([here.next(), there.next()])
    if (own.done && other.done) return rows
    if (own.value !== other.value) throw new KeepingError('differs', { table: table.name })
  }
}

async function* oneByOne(session: SqlSession, table: Table): AsyncGenerator<string> {
  for await (const lines of readRows(session, table)) yield* lines
}

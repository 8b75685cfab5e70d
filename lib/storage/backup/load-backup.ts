import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupHeader, KeepingError, type Kept } from '@/lib/model/keeping'
import { applyMigrations } from '../migrations/apply-migrations'
import { type Migration, readMigrations } from '../migrations/read-migrations'
import type { SqlSession } from '../migrations/sql-session'
import { openSession, within } from '../open-session'
import { projectRoot } from '../project-root'
import { replaceSecret } from '../secret'
import { type StorageSettings, storageSettings } from '../settings'
import { describeTables, quoted, type Table } from './describe-tables'
import { checkRows, loadRows } from './load-rows'
import { readBackup } from './read-backup'
import { spellAlike } from './read-rows'

/**
 * Puts a backup into the database that the settings name, which must hold nothing yet: first the tables as they were
 * when it was made, then its rows and a look at each of them in one transaction, then the migrations made since.
 * The secret that signed its cookies and sealed its keys comes with it.
 * @throws StartError, KeepingError
 */
export async function loadBackup(file: string, settings: StorageSettings = storageSettings()): Promise<Kept> {
  const since = Date.now()
  const header = await headerOf(file)
  const all = await readMigrations(join(projectRoot(), 'prisma', 'migrations'))
  const then = migrationsOf(header.migrations, all)
  const { session, close } = await openSession(settings, { make: true })
  try {
    await refuseUsed(session, header.migrations)
    await applyMigrations(session, then)
    const rows = await within(session, 'READ WRITE', () => load(session, file))
    await applyMigrations(session, all)
    if (header.secret && settings.secret === null) await replaceSecret(settings, header.secret)
    return { file, tables: header.tables.length, rows, bytes: 0, seconds: (Date.now() - since) / 1000 }
  } finally {
    await close()
  }
}

/** Reads a backup to its end, and the migrations it was made with; stores nothing. @throws KeepingError */
export async function checkBackup(file: string): Promise<Kept> {
  const since = Date.now()
  const all = await readMigrations(join(projectRoot(), 'prisma', 'migrations'))
  let [tables, rows] = [0, 0]
  for await (const piece of readBackup(file)) {
    if (piece.is === 'header') migrationsOf(piece.header.migrations, all)
    if (piece.is !== 'end') continue
    tables += 1
    rows += piece.rows
  }
  return { file, tables, rows, bytes: (await stat(file)).size, seconds: (Date.now() - since) / 1000 }
}

/** The first line of a backup. */
export async function headerOf(file: string): Promise<BackupHeader> {
  for await (const piece of readBackup(file)) if (piece.is === 'header') return piece.header
  throw new KeepingError('not-a-backup', { file })
}

/** The migrations that a database knows, out of all that there are. @throws KeepingError `newer`, `edited` */
export function migrationsOf(known: BackupHeader['migrations'], all: Migration[]): Migration[] {
  const byName = new Map(all.map(migration => [migration.name, migration]))
  for (const { name, checksum } of known) {
    const ours = byName.get(name)
    if (!ours) throw new KeepingError('newer', { migration: name })
    if (ours.checksum !== checksum) throw new KeepingError('edited', { migration: name })
  }
  const names = new Set(known.map(({ name }) => name))
  return all.filter(({ name }) => names.has(name))
}

// A start makes these by itself, before anybody has done anything.
const ofEachStart: Record<string, string> = {
  invitation: ' WHERE "invitedById" IS NOT NULL',
  rate_limit: ' WHERE false',
}

/** @throws KeepingError `not-empty`, `other-version` */
export async function refuseUsed(session: SqlSession, wanted: BackupHeader['migrations']): Promise<void> {
  const tables = await describeTables(session)
  for (const { name } of tables) {
    const [row] = await session.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${quoted(name)}${ofEachStart[name] ?? ''}`,
    )
    if (row && row.rows > 0) throw new KeepingError('not-empty', { table: name, rows: row.rows })
  }
  if (tables.length === 0) return
  const there = await session.query<{ name: string }>(
    'SELECT migration_name AS name FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  )
  const names = new Set(wanted.map(({ name }) => name))
  if (there.some(({ name }) => !names.has(name))) throw new KeepingError('other-version')
  for (const name of Object.keys(ofEachStart)) await session.script(`DELETE FROM ${quoted(name)}`)
}

async function load(session: SqlSession, file: string): Promise<number> {
  await spellAlike(session)
  const tables = new Map<string, Table>()
  let rows = 0
  for await (const piece of readBackup(file)) {
    if (piece.is === 'header')
      for (const table of await agreed(session, piece.header, file)) tables.set(table.name, table)
    else {
      const table = tables.get(piece.table)
      if (!table) throw new KeepingError('damaged', { file, table: piece.table })
      if (piece.is === 'rows') await loadRows(session, table, piece.lines)
      else {
        await checkRows(session, table, piece)
        rows += piece.rows
      }
    }
  }
  return rows
}

/** The tables of the backup in its order of columns, each with the type it has here: nothing of a file becomes SQL. */
async function agreed(session: SqlSession, { tables }: BackupHeader, file: string): Promise<Table[]> {
  const here = new Map((await describeTables(session)).map(table => [table.name, table]))
  return tables.map(({ name, columns }) => {
    const own = here.get(name)
    if (!own || own.columns.length !== columns.length)
      throw new KeepingError('damaged', { file, table: name })
    const typed = columns.map(column => {
      const same = own.columns.find(other => other.name === column.name)
      if (!same) throw new KeepingError('damaged', { file, table: name })
      return same
    })
    return { ...own, columns: typed }
  })
}

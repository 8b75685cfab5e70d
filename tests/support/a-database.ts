import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '@/lib/storage/database'
import { SafePGlite } from '@/lib/storage/embedded/safe-adapter'
import { sessionOf } from '@/lib/storage/embedded/session'
import { startParameters } from '@/lib/storage/embedded/start-parameters'
import { applyMigrations } from '@/lib/storage/migrations/apply-migrations'
import { type Migration, readMigrations } from '@/lib/storage/migrations/read-migrations'
import { prismaClient } from '@/lib/storage/prisma-client'
import { transactOver } from '@/lib/storage/transact'

/** Makes it the one that `database()` gives. */
export function holdDatabase(opened: Database | null): void {
  const held = globalThis as { passageDatabase?: Promise<Database> }
  held.passageDatabase = opened ? Promise.resolve(opened) : undefined
}

/**
 * A migrated, empty database in memory. Until it is closed it is also the one that `database()` gives, so that
 * usecases can be tested as they are. Making a cluster takes seconds: the first test of a machine keeps a copy.
 */
export async function aDatabase(): Promise<Database & { empty: () => Promise<void> }> {
  const pglite = await PGlite.create({
    startParams: startParameters,
    loadDataDir: new Blob([await template()]),
  })
  const prisma = prismaClient(new SafePGlite(pglite))
  const opened = {
    place: 'embedded' as const,
    prisma,
    transact: transactOver(prisma),
    close: async () => {
      holdDatabase(null)
      await prisma.$disconnect()
      await pglite.close()
    },
    /** Takes every row out, between two tests. */
    empty: async () => {
      const { rows } = await pglite.query<{ name: string }>(
        "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
      )
      await pglite.exec(`TRUNCATE ${rows.map(row => row.name).join(', ')} CASCADE`)
    },
  }
  holdDatabase(opened)
  return opened
}

/** A PostgreSQL in memory with nothing in it at all. */
export async function anEmptyCluster(): Promise<PGlite> {
  const pglite = await aMigratedCluster()
  await pglite.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  return pglite
}

async function aMigratedCluster(): Promise<PGlite> {
  return PGlite.create({ startParams: startParameters, loadDataDir: new Blob([await template()]) })
}

async function template(): Promise<Uint8Array<ArrayBuffer>> {
  const migrations = await readMigrations(resolve('prisma/migrations'))
  const path = join(tmpdir(), `passage-test-database-${await versionOf(migrations)}.tar`)
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    const bytes = await makeTemplate(migrations)
    const own = `${path}.${randomBytes(4).toString('hex')}`
    await mkdir(tmpdir(), { recursive: true })
    await writeFile(own, bytes, { mode: 0o600 })
    await rename(own, path)
    return bytes
  }
}

async function versionOf(migrations: Migration[]): Promise<string> {
  const { version } = JSON.parse(
    await readFile(resolve('node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  )
  const all = [version, process.getuid?.(), ...migrations.map(migration => migration.checksum)].join(' ')
  return createHash('sha256').update(all).digest('hex').slice(0, 16)
}

async function makeTemplate(migrations: Migration[]): Promise<Uint8Array<ArrayBuffer>> {
  const pglite = await PGlite.create({ startParams: startParameters })
  await applyMigrations(sessionOf(pglite), migrations)
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  return new Uint8Array(await dump.arrayBuffer())
}

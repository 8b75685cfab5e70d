import { randomUUID } from 'node:crypto'
import { StartError } from '@/lib/model/start-error'
import type { Migration } from './read-migrations'
import type { SqlSession } from './sql-session'

// The table and the lock are those of `prisma migrate deploy`, so that it stays usable on the same database.
const lockKey = 72707369
const makeTable = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`

// Prisma makes the schema that it takes for everybody's. We work in whichever is there: one organisation's, mostly "public".
const prismasSchema = 'CREATE SCHEMA IF NOT EXISTS "public";'

type Applied = { migration_name: string; checksum: string; finished_at: unknown }

/**
 * Brings a database to the last migration; returns the names of those it applied.
 * One transaction a migration, so that a failed one leaves nothing behind. The lock is the transaction's too: a pooler
 * may send the next transaction over another connection.
 * @throws StartError `migration-edited`, `database-newer`, `migration-failed`
 */
export async function applyMigrations(session: SqlSession, migrations: Migration[]): Promise<string[]> {
  const done: string[] = []
  for (;;) {
    const name = await applyNext(session, migrations)
    if (name === null) return done
    done.push(name)
  }
}

/** The name of the one that was applied; null when none is missing. */
async function applyNext(session: SqlSession, migrations: Migration[]): Promise<string | null> {
  await session.script('BEGIN')
  try {
    await session.query('SELECT pg_advisory_xact_lock($1::bigint)', [lockKey])
    await session.script(makeTable)
    const applied = await session.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at',
    )
    refuseDisagreement(applied, migrations)
    const known = new Set(applied.map(row => row.migration_name))
    const next = migrations.find(migration => !known.has(migration.name))
    if (next) await applyOne(session, next)
    await session.script('COMMIT')
    return next?.name ?? null
  } catch (error) {
    await session.script('ROLLBACK')
    throw error
  }
}

function refuseDisagreement(applied: Applied[], migrations: Migration[]): void {
  const files = new Map(migrations.map(migration => [migration.name, migration]))
  for (const row of applied) {
    const file = files.get(row.migration_name)
    if (!file) throw new StartError('database-newer', { migration: row.migration_name })
    if (file.checksum !== row.checksum) throw new StartError('migration-edited', { migration: file.name })
    if (row.finished_at === null) {
      throw new StartError('migration-failed', { migration: file.name, detail: 'begun and never finished' })
    }
  }
}

async function applyOne(session: SqlSession, migration: Migration): Promise<void> {
  try {
    await session.script(migration.sql.replace(prismasSchema, ''))
    await session.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)',
      [randomUUID(), migration.checksum, migration.name],
    )
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new StartError('migration-failed', { migration: migration.name, detail }, { cause })
  }
}

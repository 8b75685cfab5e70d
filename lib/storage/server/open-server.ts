import pg from 'pg'
import { StartError } from '@/lib/model/start-error'
import { applyMigrations } from '../migrations/apply-migrations'
import type { Migration } from '../migrations/read-migrations'
import type { OpenedDatabase } from '../opened-database'
import { translateError } from '../translate-error'
import { HonestPg } from './honest-adapter'

const oldestVersion = 15

/**
 * Connects to a PostgreSQL server and brings it to the last migration.
 * @throws StartError `database-unreachable`, `database-refused`, `database-old`, or those of the migrations
 */
export async function openServer(url: string, migrations: Migration[]): Promise<OpenedDatabase> {
  await migrate(url, migrations)
  const pool = new pg.Pool({ ...connection(url), max: 10, idleTimeoutMillis: 30_000 })
  // A connection that dies idle is replaced at the next query: it must not end the process.
  pool.on('error', () => {})
  return { adapter: new HonestPg(pool), close: () => pool.end() }
}

function connection(url: string): pg.ClientConfig {
  return { connectionString: url, connectionTimeoutMillis: 5_000, options: '-c TimeZone=UTC' }
}

async function migrate(url: string, migrations: Migration[]): Promise<void> {
  const client = new pg.Client(connection(url))
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw whyNot(url, cause)
  }
  try {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    )
    const version = rows[0]?.version ?? 0
    if (version < oldestVersion) throw new StartError('database-old', { version })
    await applyMigrations(
      {
        query: async <Row>(sql: string, values?: unknown[]) =>
          (await client.query(sql, values)).rows as Row[],
        script: async sql => {
          await client.query(sql)
        },
      },
      migrations,
    )
  } finally {
    await client.end()
  }
}

function whyNot(url: string, cause: unknown): StartError {
  const { host } = new URL(url)
  const detail =
    cause instanceof Error ? cause.message || String(Object(cause).code ?? cause.name) : String(cause)
  const answered = typeof Object(cause).severity === 'string' && translateError(cause).kind === 'unavailable'
  return new StartError(answered ? 'database-refused' : 'database-unreachable', { host, detail }, { cause })
}

import type { SqlQuery } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { StartError } from '@/lib/model/start-error'
import { applyMigrations } from '../migrations/apply-migrations'
import type { Migration } from '../migrations/read-migrations'
import type { SqlSession } from '../migrations/sql-session'
import type { OpenedDatabase } from '../opened-database'
import { preparedName } from '../prepared'
import { translateError } from '../translate-error'
import { HonestPg } from './honest-adapter'
import { connectMs, longestStatementMs, PatientClient } from './patient-client'

const oldestVersion = 15
/** For a free connection: when everybody comes at once, waiting is better than failing; a browser waits a little longer. */
const longestWaitMs = 12_000

/**
 * Connects to a PostgreSQL server and brings it to the last migration.
 * @throws StartError `database-unreachable`, `database-refused`, `database-old`, `database-read-only`, or those of the migrations
 */
export async function openServer(
  url: string,
  migrations: Migration[],
  patienceMs = longestStatementMs,
): Promise<OpenedDatabase> {
  await migrate(url, migrations)
  let direct = true
  const onConnect = async (client: pg.ClientBase): Promise<void> => {
    await client.query(inUtc)
    direct &&= await isDirect(client)
  }
  const pool = new pg.Pool({
    ...connection(url),
    max: 10,
    connectionTimeoutMillis: longestWaitMs,
    idleTimeoutMillis: 30_000,
    onConnect,
    Client: PatientClient,
    query_timeout: patienceMs,
  })
  // A connection that dies idle is replaced at the next query: it must not end the process.
  pool.on('error', () => {})
  const statementNameGenerator = ({ sql }: SqlQuery) => (direct && preparedName(sql)) || ''
  return { adapter: new HonestPg(pool, { statementNameGenerator }), close: () => pool.end() }
}

/** A pooler gives statements to one server or another, and makes up the process that it says it is. */
async function isDirect(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid === (client as pg.ClientBase & { processID?: number }).processID
}

// A statement, not an option of the connection: poolers refuse options, and keep this setting for their clients.
const inUtc = "SET TimeZone = 'UTC'"

function connection(url: string): pg.ClientConfig {
  return { connectionString: url, connectionTimeoutMillis: connectMs }
}

async function migrate(url: string, migrations: Migration[]): Promise<void> {
  const { session, close } = await connectServer(url)
  try {
    // So it is for everybody on a standby.
    const [row] = await session.query<{ closed: boolean }>(
      "SELECT current_setting('transaction_read_only')::boolean AS closed",
    )
    if (row?.closed) throw new StartError('database-read-only', { host: new URL(url).host })
    await applyMigrations(session, migrations)
  } finally {
    await close()
  }
}

/**
 * One connection to a server that is new enough, its database as it is.
 * @throws StartError `database-unreachable`, `database-refused`, `database-old`
 */
export async function connectServer(
  url: string,
): Promise<{ session: SqlSession; close: () => Promise<void> }> {
  const client = new pg.Client(connection(url))
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    throw whyNot(url, cause)
  }
  const session: SqlSession = {
    query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
    script: async sql => {
      await client.query(sql)
    },
  }
  const close = () => client.end()
  try {
    await session.script(inUtc)
    const [row] = await session.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    )
    const version = row?.version ?? 0
    if (version < oldestVersion) throw new StartError('database-old', { version })
    return { session, close }
  } catch (error) {
    await close()
    throw error
  }
}

function whyNot(url: string, cause: unknown): StartError {
  const { host } = new URL(url)
  const detail =
    cause instanceof Error ? cause.message || String(Object(cause).code ?? cause.name) : String(cause)
  const answered = typeof Object(cause).severity === 'string' && translateError(cause).kind === 'unavailable'
  return new StartError(answered ? 'database-refused' : 'database-unreachable', { host, detail }, { cause })
}

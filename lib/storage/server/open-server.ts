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
 * @throws StartError `database-unreachable`, `database-refused`, `database-old`, `database-read-only`, `database-rights`,
 *   or those of the migrations
 */
export async function openServer(
  url: string,
  migrations: Migration[],
  patienceMs = longestStatementMs,
): Promise<OpenedDatabase> {
  const schema = await migrate(url, migrations)
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
  return { adapter: new HonestPg(pool, { schema, statementNameGenerator }), close: () => pool.end() }
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

/**
 * Brings the database to the last migration; the schema that its user works in. "$user", public unless the user has it
 * otherwise: several organisations may share a database, each with a user and a schema of that name (docs/deploy.md).
 */
async function migrate(url: string, migrations: Migration[]): Promise<string> {
  const { session, close } = await connectServer(url)
  try {
    const [row] = await session.query<{ closed: boolean; schema: string | null }>(
      "SELECT current_setting('transaction_read_only')::boolean AS closed, current_schema() AS schema",
    )
    // So it is for everybody on a standby.
    if (row?.closed) throw new StartError('database-read-only', { host: new URL(url).host })
    await applyMigrations(session, migrations)
    return row?.schema ?? 'public'
  } catch (error) {
    throw mayNot(error)
      ? new StartError('database-rights', said(url, mayNot(error)), { cause: error })
      : error
  } finally {
    await close()
  }
}

/** What the server said when there is no place where this user may make tables. */
function mayNot(error: unknown): unknown {
  const refused = error instanceof StartError ? error.cause : error
  return ['42501', '3F000'].includes(String(Object(refused).code)) ? refused : null
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
  const answered = typeof Object(cause).severity === 'string' && translateError(cause).kind === 'unavailable'
  return new StartError(answered ? 'database-refused' : 'database-unreachable', said(url, cause), { cause })
}

function said(url: string, cause: unknown): { host: string; detail: string } {
  const detail =
    cause instanceof Error ? cause.message || String(Object(cause).code ?? cause.name) : String(cause)
  return { host: new URL(url).host, detail }
}

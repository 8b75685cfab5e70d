import { join } from 'node:path'
import type { FindingOfInstallation } from '@/lib/model/installation'
import { KeepingError } from '@/lib/model/keeping'
import { StartError } from '@/lib/model/start-error'
import { migrationsOf } from './backup/load-backup'
import { found, sizeOf } from './examine-data'
import { readMigrations } from './migrations/read-migrations'
import type { SqlSession } from './migrations/sql-session'
import { openSession } from './open-session'
import { projectRoot } from './project-root'
import type { StorageSettings } from './settings'

const mostSeconds = 2

/** The database as it is, changed by nothing: reachable, readable, of which version. */
export async function examineDatabase(settings: StorageSettings): Promise<FindingOfInstallation[]> {
  try {
    const { session, close } = await openSession(settings)
    try {
      return settings.url
        ? await examineServer(session, settings.url)
        : await examineEmbedded(session, settings)
    } finally {
      await close()
    }
  } catch (error) {
    return [whyNot(error)]
  }
}

function whyNot(error: unknown): FindingOfInstallation {
  if (error instanceof KeepingError)
    return error.code === 'nothing-here'
      ? found('database', 'look', 'database-none')
      : {
          part: 'version',
          state: 'broken',
          from: 'failures',
          code: `backup-${error.code}`,
          params: error.params,
        }
  if (!(error instanceof StartError)) throw error
  if (error.code === 'data-locked') return found('database', 'well', 'database-running', error.params)
  return { part: 'database', state: 'broken', from: 'start', code: error.code, params: error.params }
}

async function examineEmbedded(
  session: SqlSession,
  { dataDirectory }: StorageSettings,
): Promise<FindingOfInstallation[]> {
  const megabytes = Math.round((await sizeOf(join(dataDirectory, 'database'))) / 1_000_000)
  return [found('database', 'well', 'database-embedded', { megabytes }), await examineVersion(session)]
}

async function examineServer(session: SqlSession, url: string): Promise<FindingOfInstallation[]> {
  const before = Date.now()
  const [row] = await session.query<{ version: string; encoding: string; now: number }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
      (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now`,
  )
  const { version = '', encoding = '', now = before } = row ?? {}
  const { host } = new URL(url)
  const seconds = Math.round(Math.abs(now - (before + Date.now()) / 2) / 1000)
  return [
    encoding === 'UTF8'
      ? found('database', 'well', 'database-server', { host, version })
      : found('database', 'broken', 'database-encoding', { host, encoding }),
    await examineVersion(session),
    seconds > mostSeconds
      ? found('clock', 'look', 'clock-off', { seconds })
      : found('clock', 'well', 'clock-well'),
  ]
}

async function examineVersion(session: SqlSession): Promise<FindingOfInstallation> {
  const all = await readMigrations(join(projectRoot(), 'prisma', 'migrations'))
  const [there] = await session.query<{ yes: boolean }>(
    `SELECT to_regclass(quote_ident(current_schema()) || '."_prisma_migrations"') IS NOT NULL AS yes`,
  )
  const known = there?.yes
    ? await session.query<{ name: string; checksum: string }>(
        'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
      )
    : []
  const behind = all.length - migrationsOf(known, all).length
  return behind > 0
    ? found('version', 'look', 'version-behind', { behind })
    : found('version', 'well', 'version-well', { migrations: all.length })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KeepingError } from '@/lib/model/keeping'
import { holdCluster } from './embedded/open-embedded'
import { sessionOf } from './embedded/session'
import type { SqlSession } from './migrations/sql-session'
import { connectServer } from './server/open-server'
import type { StorageSettings } from './settings'

export type OpenedSession = { session: SqlSession; close: () => Promise<void> }

/**
 * One connection to the database that the settings name, of whatever version it is: nothing is migrated.
 * @throws StartError when it cannot be opened; KeepingError `nothing-here` unless it may be made
 */
export async function openSession(
  { url, dataDirectory }: StorageSettings,
  { make = false } = {},
): Promise<OpenedSession> {
  if (url) return connectServer(url)
  if (!make && !existsSync(join(dataDirectory, 'database', 'PG_VERSION')))
    throw new KeepingError('nothing-here', { directory: dataDirectory })
  const { pglite, close } = await holdCluster(dataDirectory)
  return { session: sessionOf(pglite), close }
}

/** Runs `work` in one transaction of a connection. */
export async function within<T>(
  session: SqlSession,
  mode: 'READ ONLY' | 'READ WRITE',
  work: () => Promise<T>,
): Promise<T> {
  await session.script(`BEGIN ISOLATION LEVEL REPEATABLE READ ${mode}`)
  try {
    const result = await work()
    await session.script('COMMIT')
    return result
  } catch (error) {
    await session.script('ROLLBACK').catch(() => undefined)
    throw error
  }
}

import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { makePrivateDirectory } from '../data-directory'
import { applyMigrations } from '../migrations/apply-migrations'
import type { Migration } from '../migrations/read-migrations'
import type { OpenedDatabase } from '../opened-database'
import { SafePGlite } from './safe-adapter'
import { sessionOf } from './session'
import { startParameters } from './start-parameters'
import { SyncedNodeFS } from './synced-file-system'

/** Opens the embedded database of a data directory, made when it is not there, at the last migration. */
export async function openEmbedded(dataDirectory: string, migrations: Migration[]): Promise<OpenedDatabase> {
  await makePrivateDirectory(dataDirectory)
  const cluster = join(dataDirectory, 'database')
  const pglite = await PGlite.create({ fs: new SyncedNodeFS(cluster), startParams: startParameters })
  await applyMigrations(sessionOf(pglite), migrations)
  return { adapter: new SafePGlite(pglite), close: () => pglite.close() }
}

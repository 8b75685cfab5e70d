import { existsSync, fsyncSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { StartError } from '@/lib/model/start-error'
import { makePrivateDirectory } from '../data-directory'
import { applyMigrations } from '../migrations/apply-migrations'
import type { Migration } from '../migrations/read-migrations'
import type { OpenedDatabase } from '../opened-database'
import { ensureCluster } from './ensure-cluster'
import { lockDirectory } from './lock/lock-directory'
import { SafePGlite } from './safe-adapter'
import { sessionOf } from './session'
import { startParameters } from './start-parameters'
import { syncTree } from './sync-tree'
import { SyncedNodeFS } from './synced-file-system'

/**
 * Opens the embedded database of a data directory, made when it is not there, at the last migration. The directory
 * is this process's alone until `close`. `fsync` is the host's; a test counts through it.
 * @throws StartError `data-locked`, `data-unusable`, or those of the migrations
 */
export async function openEmbedded(
  dataDirectory: string,
  migrations: Migration[],
  fsync: (descriptor: number) => void = fsyncSync,
): Promise<OpenedDatabase> {
  const { pglite, close } = await holdCluster(dataDirectory, fsync)
  try {
    await applyMigrations(sessionOf(pglite), migrations)
    return { adapter: new SafePGlite(pglite), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The cluster of a data directory, made when it is not there, as it is: of whatever version. */
export async function holdCluster(
  dataDirectory: string,
  fsync: (descriptor: number) => void = fsyncSync,
): Promise<{ pglite: PGlite; close: () => Promise<void> }> {
  await makePrivateDirectory(dataDirectory)
  const lock = await lockDirectory(dataDirectory)
  try {
    const pglite = await start(await ensureCluster(dataDirectory), fsync)
    return {
      pglite,
      close: async () => {
        await pglite.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function start(cluster: string, fsync: (descriptor: number) => void): Promise<PGlite> {
  try {
    // After a crash PostgreSQL syncs every file, one after another; what is on the disk already costs it nothing.
    if (existsSync(join(cluster, 'postmaster.pid'))) await syncTree(cluster)
    return await PGlite.create({ fs: new SyncedNodeFS(cluster, fsync), startParams: startParameters })
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new StartError('data-unusable', { directory: cluster, detail }, { cause })
  }
}

// Runs in a process of its own: making a cluster leaves 960 MB behind. Usage: make-cluster.ts <directory>
import { PGlite } from '@electric-sql/pglite'
import { startParameters } from './start-parameters'
import { syncTree } from './sync-tree'
import { SyncedNodeFS } from './synced-file-system'

async function makeCluster(directory: string): Promise<void> {
  const pglite = await PGlite.create({ fs: new SyncedNodeFS(directory), startParams: startParameters })
  await pglite.close()
  // initdb wrote without waiting for the disk.
  await syncTree(directory)
}

const [, , directory] = process.argv
if (!directory) throw new Error('usage: make-cluster.ts <directory>')
await makeCluster(directory)
// PGlite can leave an exit code of PostgreSQL's behind.
process.exit(0)

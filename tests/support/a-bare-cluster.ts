import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdCluster } from '@/lib/storage/embedded/open-embedded'

const manifest = 'node_modules/@electric-sql/pglite/package.json'

/** A data directory whose cluster has nothing in it. Making one takes seconds: the first test of a machine keeps it. */
export async function aBareCluster(dataDirectory: string): Promise<void> {
  const { version } = JSON.parse(await readFile(manifest, 'utf8'))
  const kept = join(tmpdir(), `passage-bare-cluster-${version}-${process.getuid?.() ?? ''}`)
  const copied = () => cp(kept, dataDirectory, { recursive: true, errorOnExist: true })
  await copied().catch(async () => {
    await rm(dataDirectory, { recursive: true, force: true })
    const made = `${kept}.${process.pid}`
    const { close } = await holdCluster(made)
    await close()
    await mkdir(tmpdir(), { recursive: true })
    // Who is second finds the first one's.
    await rename(made, kept).catch(() => rm(made, { recursive: true, force: true }))
    await copied()
  })
}

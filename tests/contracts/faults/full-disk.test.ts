import { execFileSync } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '@/lib/storage/open-database'
import { aBareCluster } from '../../support/a-bare-cluster'
import { scratchDirectory } from '../../support/scratch-directory'

const disk = join(await scratchDirectory('full'), 'disk')
const settings = { url: null, dataDirectory: join(disk, 'data'), secret: null }

/** A disk of our own that is soon full; false where this user may mount none. */
async function aSmallDisk(): Promise<boolean> {
  await mkdir(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=140m', 'tmpfs', disk], { stdio: 'pipe' })
    return true
  } catch {
    console.log('Left out: no file system can be mounted here')
    return false
  }
}
const mounted = await aSmallDisk()
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
})

it.skipIf(!mounted)(
  'a full disk refuses what it cannot keep, loses nothing, and serves again once there is room',
  async () => {
    await aBareCluster(settings.dataDirectory)
    const db = await openDatabase(settings)
    const ballast = join(disk, 'ballast')
    const { bavail, bsize } = await statfs(disk)
    await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - 4_000_000)))
    let stored = 0
    let refused: unknown
    for (let round = 0; round < 200 && !refused; round += 1) {
      const rows = Array.from({ length: 200 }, (_, row) => ({ id: `${round}-${row}`, name: 'x'.repeat(300) }))
      await db
        .transact(tx => tx.learner.createMany({ data: rows }))
        .then(
          () => {
            stored += 200
          },
          error => {
            refused = error
          },
        )
    }
    // 'unavailable' becomes 503, which a browser takes for "try again": what was typed waits there.
    expect(refused).toMatchObject({ name: 'StorageError', kind: 'unavailable' })
    await rm(ballast)
    await db.prisma.learner.create({ data: { id: 'afterwards', name: 'Zoé' } })
    expect(await db.prisma.learner.count()).toBe(stored + 1)
    await db.close()
    const again = await openDatabase(settings)
    expect(await again.prisma.learner.count()).toBe(stored + 1)
    await again.close()
  },
)

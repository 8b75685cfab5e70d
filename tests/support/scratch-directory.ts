import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const gigabyte = 1024 ** 3

/** A directory of this test file alone, gone after it; in memory where there is room, which spares the disk. */
export async function scratchDirectory(name: string): Promise<string> {
  const made = await mkdtemp(join(await roomiest(), `passage-${name}-`))
  afterAll(() => rm(made, { recursive: true, force: true }))
  return made
}

async function roomiest(): Promise<string> {
  try {
    const { bavail, bsize } = await statfs('/dev/shm')
    return bavail * bsize > gigabyte ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}

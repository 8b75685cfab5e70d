import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Waits until a directory, and all files and directories in it, are on the disk. Many at once: the file system then
 * writes its journal once for many of them (a thousand files took 0.2 s so, 4 s one after another).
 */
export async function syncTree(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile() || entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
  paths.push(directory)
  const syncNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await sync(path)
  }
  await Promise.all(Array.from({ length: 64 }, syncNext))
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

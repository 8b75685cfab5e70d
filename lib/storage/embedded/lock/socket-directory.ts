import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { makePrivateDirectory } from '../../data-directory'

// The kernel's room for a local socket's path is 108 bytes on Linux and 104 on macOS, its end included.
const longestPath = 103
const longestName = 64

/** Where the sockets of a data directory stand, and how to spell that within the kernel's limit. */
export type SocketDirectory = {
  /** For the file system. */
  path: string
  /** The same directory, short enough to bind and to connect; good until `close`. */
  spelt: string
  close: () => Promise<void>
}

export async function socketDirectory(dataDirectory: string): Promise<SocketDirectory> {
  const path = join(dataDirectory, 'lock')
  if (Buffer.byteLength(path) + 1 + longestName <= longestPath) {
    await makePrivateDirectory(path)
    return { path, spelt: path, close: async () => {} }
  }
  return process.platform === 'linux' ? throughDescriptor(path) : elsewhere(dataDirectory)
}

/** Linux spells any open directory in a few letters. */
async function throughDescriptor(path: string): Promise<SocketDirectory> {
  await makePrivateDirectory(path)
  const directory: FileHandle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  return { path, spelt: `/proc/self/fd/${directory.fd}`, close: () => directory.close() }
}

/** Elsewhere the sockets move to a short directory named after the long one. Not TMPDIR: two processes may differ. */
async function elsewhere(dataDirectory: string): Promise<SocketDirectory> {
  const name = createHash('sha256')
    .update(await realpath(dataDirectory))
    .digest('hex')
  const path = `/tmp/passage-${name.slice(0, 24)}`
  await makePrivateDirectory(path)
  return { path, spelt: path, close: async () => {} }
}

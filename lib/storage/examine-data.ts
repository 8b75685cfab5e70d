import { constants } from 'node:fs'
import { access, readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { CodeOfInstallation, FindingOfInstallation, PartOfInstallation } from '@/lib/model/installation'
import type { StorageSettings } from './settings'

type State = FindingOfInstallation['state']
export function found(
  part: PartOfInstallation,
  state: State,
  code: CodeOfInstallation,
  params: FindingOfInstallation['params'] = {},
): FindingOfInstallation {
  return { part, state, code, params, from: 'doctor' }
}

const megabyte = 1024 * 1024
const fewMegabytes = 1024
const noMegabytes = 100
const others = 0o077

/** The data directory: whether it is there, its owner's alone, and has room. */
export async function examineDirectory(settings: StorageSettings): Promise<FindingOfInstallation[]> {
  const directory = settings.dataDirectory
  // Nothing is kept there: an instance of several may have none, or a file system that it only reads.
  const needless = settings.url !== null && settings.secret !== null
  const there = await stat(directory).catch(() => null)
  if (!there) return needless ? [] : [found('data', 'look', 'data-none', { directory })]
  try {
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    if (needless) return []
    return [found('data', 'broken', 'data-denied', { directory }), await examineRoom(directory)]
  }
  const room = await examineRoom(directory)
  const mode = there.mode & 0o777
  const open = process.platform !== 'win32' && (mode & others) !== 0
  const state = open
    ? found('data', 'look', 'data-open', { directory, mode: mode.toString(8) })
    : found('data', 'well', 'data-well', { directory })
  return [state, room]
}

async function examineRoom(directory: string): Promise<FindingOfInstallation> {
  const { bavail, bsize } = await statfs(directory)
  const megabytes = Math.round((bavail * bsize) / megabyte)
  if (megabytes < noMegabytes) return found('room', 'broken', 'room-none', { megabytes })
  return megabytes < fewMegabytes
    ? found('room', 'look', 'room-little', { megabytes })
    : found('room', 'well', 'room-well', { megabytes })
}

/** The secret: given, or kept where only its owner reads it. */
export async function examineSecret(settings: StorageSettings): Promise<FindingOfInstallation> {
  if (settings.secret) return found('secret', 'well', 'secret-given')
  const file = join(settings.dataDirectory, 'secrets.json')
  const there = await stat(file).catch(() => null)
  if (!there) return found('secret', 'look', 'secret-none')
  const open = process.platform !== 'win32' && (there.mode & others) !== 0
  return open
    ? found('secret', 'broken', 'secret-open', { file })
    : found('secret', 'well', 'secret-kept', { file })
}

/** Bytes of all files of a directory. */
export async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const sizes = entries
    .filter(entry => entry.isFile())
    .map(entry =>
      stat(join(entry.parentPath, entry.name)).then(
        ({ size }) => size,
        () => 0,
      ),
    )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import { StartError } from '@/lib/model/start-error'
import type { DirectoryLock } from './lock-directory'
import { announce, ask } from './presence'

/** Windows lets one process create a named pipe and takes it away when that process ends: the name is the lock. */
export async function lockPipe(dataDirectory: string): Promise<DirectoryLock> {
  const directory = (await realpath(dataDirectory)).toLowerCase()
  const path = `\\\\.\\pipe\\passage-${createHash('sha256').update(directory).digest('hex')}`
  try {
    const server = await announce(path, () => 'holder')
    return { release: () => new Promise(resolve => server.close(() => resolve())) }
  } catch (cause) {
    const answer = await ask(path, 5_000)
    const pid = typeof answer === 'string' ? '?' : answer.pid
    throw new StartError('data-locked', { directory: dataDirectory, pid }, { cause })
  }
}

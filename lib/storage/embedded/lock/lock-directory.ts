import { randomBytes } from 'node:crypto'
import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartError } from '@/lib/model/start-error'
import { lockPipe } from './lock-pipe'
import { announce, ask, type Standing } from './presence'
import { type SocketDirectory, socketDirectory } from './socket-directory'

export type DirectoryLock = { release: () => Promise<void> }

// <when it came, in hexadecimal>-<pid>-<chance>.sock: sorting by name is (nearly) the order of arrival.
const namePattern = /^[0-9a-f]{12}-(\d+)-[0-9a-f]{8}\.sock$/
const answerMs = 5_000

/**
 * Takes a data directory for this process alone, until release or death: two processes on one cluster would lose
 * acknowledged writes without a word. (A pid file cannot say this: whose pid is it now?)
 *
 * Each process listens on a socket of its own in the directory, then asks all others there. Whoever finds a holder, or
 * a candidate with an earlier name, gives up; a candidate with a later name is asked again until it has given up or
 * holds, because it may have looked round before we came. The socket gets its name only once it listens, so that a
 * name that refuses connections is surely dead.
 * @throws StartError `data-locked` with the directory and the pid of who holds it; `data-unusable`
 */
export async function lockDirectory(dataDirectory: string): Promise<DirectoryLock> {
  if (process.platform === 'win32') return lockPipe(dataDirectory)
  const sockets = await socketDirectory(dataDirectory)
  try {
    return await takeIn(sockets, dataDirectory)
  } catch (error) {
    await sockets.close()
    if (error instanceof StartError) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new StartError('data-unusable', { directory: dataDirectory, detail }, { cause: error })
  }
}

async function takeIn(sockets: SocketDirectory, dataDirectory: string): Promise<DirectoryLock> {
  let standing: Standing = 'candidate'
  const chance = randomBytes(4).toString('hex')
  const name = `${Date.now().toString(16).padStart(12, '0')}-${process.pid}-${chance}.sock`
  const unnamed = `${chance}.new`
  const server = await announce(`${sockets.spelt}/${unnamed}`, () => standing)
  const release = async (): Promise<void> => {
    await rm(join(sockets.path, name), { force: true })
    await rm(join(sockets.path, unnamed), { force: true })
    await new Promise<void>(resolve => server.close(() => resolve()))
    await sockets.close()
  }
  try {
    await rename(join(sockets.path, unnamed), join(sockets.path, name))
    const holder = await findHolder(sockets, name)
    if (holder !== null) throw new StartError('data-locked', { directory: dataDirectory, pid: holder })
    standing = 'holder'
    return { release }
  } catch (error) {
    await release()
    throw error
  }
}

/** The pid of the process we give way to, or null when all others are gone. */
async function findHolder(sockets: SocketDirectory, own: string): Promise<number | null> {
  for (;;) {
    const names = (await readdir(sockets.path)).filter(name => name !== own)
    let waiting = false
    for (const name of names.sort()) {
      const pid = namePattern.exec(name)?.[1]
      if (!pid) continue
      const answer = await ask(`${sockets.spelt}/${name}`, answerMs)
      if (answer === 'dead') await rm(join(sockets.path, name), { force: true })
      else if (answer === 'silent') return Number(pid)
      else if (answer.standing === 'holder' || name < own) return answer.pid
      else waiting = true
    }
    if (!waiting) return null
    await pause(20)
  }
}

// A process of its own for the suite of the lock. Usage: hold-lock.ts <data directory>
// Reads commands, a line each: `take`, `release`. Answers each with one line of JSON.
import { createInterface } from 'node:readline'
import { StartError } from '@/lib/model/start-error'
import { type DirectoryLock, lockDirectory } from '@/lib/storage/embedded/lock/lock-directory'

const dataDirectory = process.argv[2] ?? ''
let lock: DirectoryLock | null = null

async function take(): Promise<object> {
  try {
    lock = await lockDirectory(dataDirectory)
    return { holding: process.pid }
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    return { refused: error.code, ...error.params }
  }
}

async function release(): Promise<object> {
  await lock?.release()
  lock = null
  return { released: process.pid }
}

console.log(JSON.stringify({ ready: process.pid }))
for await (const command of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await (command === 'take' ? take() : release())))
}

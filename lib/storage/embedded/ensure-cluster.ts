import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '@/lib/model/start-error'
import { projectRoot } from '../project-root'

/**
 * The cluster of a data directory that this process has locked; made (3–6 s) when it is not there. It is made under
 * another name and renamed when it is whole and on the disk, so that an interrupted start leaves no half of one.
 */
export async function ensureCluster(dataDirectory: string): Promise<string> {
  const cluster = join(dataDirectory, 'database')
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster
  for (const name of await readdir(dataDirectory)) {
    if (name.startsWith('database.new-'))
      await rm(join(dataDirectory, name), { recursive: true, force: true })
  }
  const unfinished = join(dataDirectory, `database.new-${process.pid}-${Date.now().toString(36)}`)
  try {
    await makeElsewhere(unfinished)
    await rename(unfinished, cluster)
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true })
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new StartError('data-unusable', { directory: dataDirectory, detail }, { cause })
  }
  await syncDirectory(dataDirectory)
  return cluster
}

function makeElsewhere(directory: string): Promise<void> {
  const root = projectRoot()
  const packed = join(root, 'packed', 'make-cluster.mjs')
  const source = join(root, 'lib', 'storage', 'embedded', 'make-cluster.ts')
  const program = existsSync(packed) ? [packed] : ['--import', 'tsx', source]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, directory], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', UV_THREADPOOL_SIZE: '32' },
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const lastLine = said.trim().split('\n').at(-1) ?? ''
      if (code === 0) resolve()
      else reject(new Error(`making the database ended with ${signal ?? code}: ${lastLine}`))
    })
  })
}

async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  await handle.sync()
  await handle.close()
}

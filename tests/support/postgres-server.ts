import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export type PostgresServer = {
  /** Where it listens besides: what is in another network namespace reaches it through the file system. */
  socket: string
  /** A new, empty database; its address. */
  newDatabase: () => Promise<string>
  /** SIGKILL, to the server and so to all it has begun; then `again` at the same address. */
  crash: () => Promise<void>
  again: () => Promise<void>
  stop: () => Promise<void>
}

/** A PostgreSQL server of the machine's own binaries, in a temporary directory; or why there is none. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer | { missing: string }> {
  const bin = binaries()
  if (!bin) return { missing: 'no PostgreSQL binaries on this machine (Debian: apt-get install postgresql)' }
  const user = unprivileged()
  if (!user)
    return { missing: 'PostgreSQL does not run as root, and neither postgres nor nobody is a user here' }
  const directory = mkdtempSync(join(tmpdir(), 'passage-postgres-'))
  if ('uid' in user) chownSync(directory, user.uid, user.gid)
  const remove = () => rmSync(directory, { recursive: true, force: true })
  try {
    const cluster = join(directory, 'cluster')
    const make = ['-D', cluster, '-U', 'passage', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync']
    execFileSync(join(bin, 'initdb'), make, { ...user, cwd: directory, stdio: 'pipe' })
    const port = await freePort()
    const start = () =>
      spawn(
        '/bin/sh',
        ['-c', untilInputEnds, 'sh', join(bin, 'postgres'), ...serving(cluster, port, directory, durable)],
        {
          ...user,
          cwd: directory,
          stdio: ['pipe', 'ignore', 'ignore'],
        },
      )
    let child = start()
    const url = (name: string) => `postgresql://passage@127.0.0.1:${port}/${name}`
    await answering(url('postgres'), child)
    let made = 0
    return {
      socket: join(directory, `.s.PGSQL.${port}`),
      newDatabase: async () => {
        made += 1
        await run(url('postgres'), `CREATE DATABASE passage_${made}`)
        return url(`passage_${made}`)
      },
      crash: async () => {
        const ended = new Promise(resolve => child.once('close', resolve))
        process.kill(Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
        child.stdin?.end()
        await ended
      },
      again: async () => {
        // Those it had begun hold its memory until they notice: a start before that is refused.
        for (let tries = 0; tries < 50; tries += 1) {
          child = start()
          try {
            return await answering(url('postgres'), child)
          } catch {
            await pause(200)
          }
        }
        throw new Error('it did not start again')
      },
      stop: async () => {
        await end(child)
        remove()
      },
    }
  } catch (error) {
    remove()
    return {
      missing: `PostgreSQL of ${bin} did not start: ${error instanceof Error ? error.message : error}`,
    }
  }
}

// Our end of its input closes when we die, whatever killed us: no server is left behind by a test that was killed.
export const untilInputEnds = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server'

export function binaries(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const places = versions.map(version => join(debian, version, 'bin'))
  places.push(...(process.env.PATH ?? '').split(delimiter))
  return (
    places.find(place => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ?? null
  )
}

/** Nobody in particular when we are not root; null when root finds nobody to be. */
export function unprivileged(): { uid: number; gid: number } | Record<string, never> | null {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (of: string) => Number(execFileSync('id', [of, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {}
  }
  return null
}

/** `durable`: each commit waits for the disk, as where people are served. */
function serving(cluster: string, port: number, directory: string, durable: boolean): string[] {
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${directory}`]
  if (!durable) settings.push('fsync=off')
  return ['-D', cluster, '-p', String(port), ...settings.flatMap(setting => ['-c', setting])]
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

export async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    try {
      return await run(url, 'SELECT 1')
    } catch {
      await pause(100)
    }
  }
  throw new Error('no answer in twenty seconds')
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.stdin?.end()
  })
}

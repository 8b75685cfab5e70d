import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** PgBouncer in transaction mode in front of a server: each transaction may go over another connection. */
export async function aPooler(url: string): Promise<{ url: string; stop: () => void } | { missing: string }> {
  const places = ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)]
  const program = places.map(place => join(place, 'pgbouncer')).find(existsSync)
  if (!program) return { missing: 'no PgBouncer on this machine (Debian: apt-get install pgbouncer)' }
  const directory = mkdtempSync(join(tmpdir(), 'passage-pooler-'))
  chmodSync(directory, 0o755)
  const to = new URL(url)
  const port = await freePort()
  const settings = [
    '[databases]',
    `* = host=${to.hostname} port=${to.port} user=${to.username}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'default_pool_size = 4',
  ]
  const file = join(directory, 'pgbouncer.ini')
  writeFileSync(file, `${settings.join('\n')}\n`)
  const nobody = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  const user = process.getuid?.() === 0 ? { uid: nobody('-u'), gid: nobody('-g') } : {}
  const child = spawn(program, ['-q', file], { ...user, stdio: 'ignore' })
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(directory, { recursive: true, force: true })
  }
  if (!(await answers(port, child))) {
    stop()
    return { missing: `${program} did not start` }
  }
  to.port = String(port)
  return { url: to.href, stop }
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const socket = createConnection(port, '127.0.0.1')
    const open = await new Promise<boolean>(resolve => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    socket.destroy()
    if (open) return true
    await pause(50)
  }
  return false
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise(resolve => probe.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

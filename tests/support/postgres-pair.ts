import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { appendFileSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aThinLine } from './a-thin-line'
import { answering, binaries, freePort, unprivileged, untilInputEnds } from './postgres-server'

/**
 * A PostgreSQL server with a synchronous standby, behind one address: what is acknowledged is on both. `failOver` kills
 * the first with SIGKILL, turns the address to the second, and makes it the first when `turned` is done: Patroni calls it
 * the first while PostgreSQL is still becoming it, and HAProxy believes Patroni.
 */
export async function startPair({ durable = false } = {}) {
  const bin = binaries()
  const user = unprivileged()
  if (!bin || !user) return { missing: 'no PostgreSQL that could run here' }
  const directory = mkdtempSync(join(tmpdir(), 'passage-pair-'))
  if ('uid' in user) chownSync(directory, user.uid, user.gid)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...user, cwd: directory, stdio: 'pipe' })
  const children: ChildProcess[] = []
  const start = (cluster: string, port: number) => {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      `fsync=${durable ? 'on' : 'off'}`,
    ]
    const args = ['-D', cluster, '-p', String(port), ...settings.flatMap(setting => ['-c', setting])]
    const child = spawn('/bin/sh', ['-c', untilInputEnds, 'sh', join(bin, 'postgres'), ...args], {
      ...user,
      cwd: directory,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    children.push(child)
    return child
  }
  const url = (port: number) => `postgresql://passage@127.0.0.1:${port}/postgres`
  const [first, second] = [join(directory, 'first'), join(directory, 'second')]
  const [one, two] = [await freePort(), await freePort()]
  run('initdb', '-D', first, '-U', 'passage', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-sync')
  await answering(url(one), start(first, one))
  run(
    'pg_basebackup',
    '-d',
    `${url(one)}?application_name=second`,
    '-D',
    second,
    '-R',
    '-X',
    'stream',
    '--no-sync',
  )
  await answering(url(two), start(second, two))
  appendFileSync(
    join(first, 'postgresql.auto.conf'),
    "synchronous_standby_names = '*'\nsynchronous_commit = on\n",
  )
  run('pg_ctl', '-D', first, 'reload')
  const line = await aThinLine(one)
  return {
    url: url(line.port),
    failOver: async (turned = async () => {}) => {
      const pid = Number(readFileSync(join(first, 'postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
      line.turnTo(two)
      await turned()
      run('pg_ctl', '-D', second, '-w', 'promote')
    },
    /** The second, which takes no change before it is the first. */
    standby: url(two),
    stop: async () => {
      await line.close()
      const ended = children.map(
        child =>
          new Promise<void>(done => {
            if (child.exitCode !== null) return done()
            child.once('exit', () => done())
            child.stdin?.end()
          }),
      )
      await Promise.all(ended)
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

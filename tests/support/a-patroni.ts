import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { binaries, freePort, unprivileged } from './postgres-server'

const names = ['one', 'two'] as const

/**
 * Two PostgreSQL servers under Patroni with a synchronous standby, etcd, and HAProxy, by the files of deploy/ with the addresses
 * and folders of this machine. `failOver` kills the first with all that looked after it, as a machine that dies; the rest
 * is theirs. Or what is missing.
 */
export async function aPatroni() {
  const programs = { patroni: '/usr/bin/patroni', etcd: '/usr/bin/etcd', haproxy: '/usr/sbin/haproxy' }
  const bin = binaries()
  const user = unprivileged()
  const absent = Object.values(programs).find(program => !existsSync(program))
  if (!bin || !user || absent)
    return {
      missing: `no ${absent ?? 'PostgreSQL'} here (Debian: apt-get install patroni etcd-server python3-etcd haproxy)`,
    }
  const directory = mkdtempSync(join(tmpdir(), 'passage-patroni-'))
  if ('uid' in user) chownSync(directory, user.uid, user.gid)
  const children = new Set<ChildProcess>()
  const begin = (home: string, program: string, ...parameters: string[]) => {
    // A group of its own: what Patroni begins goes with it.
    const child = spawn(program, parameters, {
      ...user,
      cwd: directory,
      // Patroni keeps its passwords there.
      env: { ...process.env, HOME: join(directory, home) },
      stdio: 'ignore',
      detached: true,
    })
    children.add(child)
    return child
  }
  const local = (port = 0) => `127.0.0.1:${port}`
  const ports: number[] = []
  // One after another: two that are asked for at once may be the same.
  for (let count = 0; count < 7; count += 1) ports.push(await freePort())
  const [etcd, peers, front, ...rest] = ports
  const [databases, doors] = [rest.slice(0, 2), rest.slice(2)]
  const http = (port = 0) => `http://${local(port)}`
  begin(
    'etcd',
    programs.etcd,
    ...['--name', 'only', '--data-dir', join(directory, 'etcd'), '--unsafe-no-fsync'],
    ...['--listen-client-urls', http(etcd), '--advertise-client-urls', http(etcd)],
    ...['--listen-peer-urls', http(peers), '--initial-advertise-peer-urls', http(peers)],
    ...['--initial-cluster', `only=${http(peers)}`],
  )
  const patronis = names.map((name, at) => {
    const [database = 0, door = 0] = [databases[at], doors[at]]
    mkdirSync(join(directory, name))
    if ('uid' in user) chownSync(join(directory, name), user.uid, user.gid)
    const config = readFileSync('deploy/patroni.yaml', 'utf8')
      .replace('name: one', `name: ${name}`)
      .replace(/hosts: .*/, `hosts: ${local(etcd)}`)
      .replace(/(?:0\.0\.0\.0|192\.0\.2\.11):8008/g, local(door))
      .replace(/(?:0\.0\.0\.0|192\.0\.2\.11):5432/g, local(database))
      .replaceAll('192.0.2.0/24', '127.0.0.1/32')
      .replace(/data_dir: .*/, `data_dir: ${join(directory, name, 'data')}`)
      .replace(/bin_dir: .*/, `bin_dir: ${bin}\n  parameters:\n    unix_socket_directories: ''`)
      .replace('mode: automatic', 'mode: "off"')
    const file = join(directory, `${name}.yaml`)
    writeFileSync(file, config)
    return begin(name, programs.patroni, file)
  })
  const balancer = readFileSync('deploy/haproxy-database.cfg', 'utf8')
    .replaceAll('127.0.0.1:5000', local(front))
    .replace('192.0.2.11:5432 check port 8008', `${local(databases[0])} check port ${doors[0]}`)
    .replace('192.0.2.12:5432 check port 8008', `${local(databases[1])} check port ${doors[1]}`)
  writeFileSync(join(directory, 'haproxy.cfg'), balancer)
  begin('', programs.haproxy, '-f', join(directory, 'haproxy.cfg'), '-db')

  const is = async (at: number, role: string) =>
    (await fetch(`${http(doors[at])}/${role}`).catch(() => null))?.status === 200
  const until = async (what: () => Promise<boolean>) => {
    for (let tries = 0; tries < 600; tries += 1) {
      if (await what()) return
      await pause(200)
    }
    throw new Error('Patroni did not come to it')
  }
  const first = async () => ((await is(0, 'primary')) ? 0 : 1)
  // Patroni begins PostgreSQL in a group of its own.
  const killServer = (name: string) => {
    try {
      const [pid] = readFileSync(join(directory, name, 'data', 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // There is none, or it has ended.
    }
  }
  const stop = async () => {
    for (const { pid } of children) if (pid) killGroup(pid)
    names.forEach(killServer)
    await pause(500)
    rmSync(directory, { recursive: true, force: true })
  }
  process.once('exit', () => void stop())
  try {
    await until(async () => is((await first()) === 0 ? 1 : 0, 'synchronous'))
    const client = new pg.Client(`postgres://postgres:CHANGE-ME-1@${local(front)}/postgres`)
    await client.connect()
    await client.query("CREATE ROLE passage LOGIN PASSWORD 'of this test'")
    await client.query('CREATE DATABASE passage OWNER passage')
    await client.end()
  } catch (cause) {
    await stop()
    throw cause
  }
  return {
    url: `postgres://passage:${encodeURIComponent('of this test')}@${local(front)}/passage`,
    failOver: async () => {
      const at = await first()
      const { pid } = patronis[at] ?? {}
      if (pid) killGroup(pid)
      killServer(names[at] ?? '')
      await until(() => is(at === 0 ? 1 : 0, 'primary'))
    },
    stop,
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

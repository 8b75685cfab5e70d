import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { memoryEnvironment, memoryFlags } from '@/bin/start/memory.mjs'
import { ask } from './serving-load'

const next = resolve('node_modules/next/dist/bin/next')
export type Served = { port: number; child: ChildProcess; megabytes: () => number; stop: () => Promise<void> }

/** `next start` of a built folder, once it answers; `own`: as bin/start begins it. */
export async function serve(
  folder: string,
  env: Record<string, string>,
  ready: string,
  own = false,
): Promise<Served> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [...(own ? memoryFlags : []), next, 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_MANUAL_SIG_HANDLE: '1',
        ...(own ? memoryEnvironment : {}),
        ...env,
      },
      stdio: 'ignore',
    },
  )
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  process.once('exit', () => child.kill('SIGKILL'))
  for (let tries = 0; (await ask(port, { path: ready })).status !== 200; tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error(`${folder} does not serve`)
    await pause(100)
  }
  return {
    port,
    child,
    megabytes: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    },
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(done => probe.listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise(done => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

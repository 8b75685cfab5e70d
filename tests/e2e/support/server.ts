// Passage as a person starts it: the script of `npm start` on a free port, with an empty data directory.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export type RunningServer = {
  address: string
  /** The one-time link for the first instructor, as the terminal printed it. */
  setupLink: string
  printed: () => string
  stop: () => Promise<number | null>
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise(resolve => probe.close(resolve))
  if (!address || typeof address === 'string') throw new Error('no free port')
  return address.port
}

export function startScript(
  args: string[],
  env: Record<string, string>,
): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, ['bin/start.mjs', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout?.on('data', chunk => {
    text += chunk
  })
  child.stderr?.on('data', chunk => {
    text += chunk
  })
  return { child, printed: () => text }
}

export async function startServer(
  env: Record<string, string> = {},
  args: string[] = [],
): Promise<RunningServer> {
  const port = await freePort()
  const data = await mkdtemp(join(tmpdir(), 'passage-e2e-'))
  const { child, printed } = startScript(args, { PORT: String(port), PASSAGE_DATA: data, ...env })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const address = `http://localhost:${port}`
  const deadline = Date.now() + (args.length > 0 ? 480_000 : 120_000)
  while (!printed().includes('Ctrl-C')) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGINT')
      throw new Error(`Passage did not start:\n${printed()}`)
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return {
    address,
    setupLink: /http\S+\/setup\/\S+/.exec(printed())?.[0] ?? '',
    printed,
    stop: async () => {
      child.kill('SIGINT')
      const code = await ended
      await rm(data, { recursive: true, force: true })
      return code
    },
  }
}

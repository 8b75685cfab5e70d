// A server that can be killed in the middle of anything and started again on the same data and port.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './server'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

export class FragileServer {
  private child: ChildProcess | null = null
  setupLink = ''

  private constructor(
    private readonly port: number,
    private readonly data: string,
  ) {}

  static async start(): Promise<FragileServer> {
    const server = new FragileServer(await freePort(), await mkdtemp(join(tmpdir(), 'passage-faults-')))
    await server.revive()
    return server
  }

  get address() {
    return `http://localhost:${this.port}`
  }

  /** As bin/start/serve.mjs does it, without what stands round it. */
  async revive(): Promise<void> {
    if (this.child) return
    const child = spawn(process.execPath, [next, 'start', '--port', String(this.port)], {
      cwd: root,
      env: {
        ...process.env,
        ...{ PORT: String(this.port), PASSAGE_DATA: this.data, DATABASE_URL: '', NODE_ENV: 'production' },
        NEXT_MANUAL_SIG_HANDLE: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.child = child
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message: { passage?: string; setupToken?: string | null }) => {
        if (message.passage !== 'ready') return
        if (message.setupToken) this.setupLink = `${this.address}/setup/${message.setupToken}`
        resolve()
      })
      child.on('exit', code => reject(new Error(`the server ended with ${code} before it was ready`)))
    })
    child.removeAllListeners('exit')
    await this.answers()
  }

  /** Ready is said before the port is open. */
  private async answers(): Promise<void> {
    for (;;) {
      const there = await fetch(`${this.address}/sign-in`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (there) return
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  /** At once, without a word to anybody. */
  async kill(): Promise<void> {
    const child = this.child
    if (!child) return
    this.child = null
    const ended = new Promise(resolve => child.on('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  async remove(): Promise<void> {
    await this.kill()
    await rm(this.data, { recursive: true, force: true })
  }
}

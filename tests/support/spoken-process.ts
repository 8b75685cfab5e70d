import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

export type Line = Record<string, string | number>
/** Otherwise than here: by another program that begins it (`ip netns exec NAME`), with other variables. */
export type Elsewhere = {
  by?: readonly [program: string, ...parameters: string[]]
  env?: Record<string, string>
}

/** A program of tests/support/processes that tells what happens in lines of JSON. */
export class SpokenProcess {
  /** All that was said so far. */
  readonly lines: Line[] = []
  private readonly child: ChildProcess
  private readonly ended: Promise<void>
  private heard: (() => void)[] = []
  private complaint = ''

  constructor(program: string | { program: string; elsewhere: Elsewhere }, ...parameters: string[]) {
    const { program: name, elsewhere } =
      typeof program === 'string' ? { program, elsewhere: {} as Elsewhere } : program
    const file = resolve('tests/support/processes', `${name}.ts`)
    const options = ['--conditions=react-server', '--import', 'tsx', file, ...parameters]
    const [command = '', ...rest] = [...(elsewhere.by ?? []), process.execPath, ...options]
    const env = { ...process.env, ...elsewhere.env }
    this.child = spawn(command, rest, { env, stdio: ['pipe', 'pipe', 'pipe'] })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint += text
    })
    if (!this.child.stdout) throw new Error('a child without output')
    createInterface({ input: this.child.stdout }).on('line', line => {
      this.lines.push(JSON.parse(line))
      this.wake()
    })
    this.ended = new Promise(done => {
      this.child.once('close', () => {
        done()
        this.wake()
      })
    })
  }

  /** Waits until `count` lines have been said; fails when the process ends before. */
  async said(count: number): Promise<Line[]> {
    while (this.lines.length < count) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        await this.ended
        if (this.lines.length >= count) break
        throw new Error(`ended after ${this.lines.length} lines: ${this.complaint}`)
      }
      await new Promise<void>(done => this.heard.push(done))
    }
    return this.lines
  }

  /** Sends one command and waits for its answer. */
  async ask(command: string): Promise<Line> {
    const before = this.lines.length
    this.child.stdin?.write(`${command}\n`)
    const lines = await this.said(before + 1)
    return lines[before] ?? {}
  }

  /** SIGKILL: it gets no chance to say or save anything more. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.ended
  }

  /** SIGTERM: it may finish what it holds; `gone` resolves when it has. */
  end(): void {
    this.child.kill('SIGTERM')
  }

  gone(): Promise<void> {
    return this.ended
  }

  stop(): void {
    this.child.kill('SIGSTOP')
  }

  private wake(): void {
    const waiting = this.heard
    this.heard = []
    for (const done of waiting) done()
  }
}

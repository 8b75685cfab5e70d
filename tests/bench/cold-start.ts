import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../support/postgres-server'
import type { Bar } from './bars'
import { type Section, table } from './reading'
import { withGoal } from './reading-goals'
import { ask } from './serving-load'

const goal = { least: 120, aim: 60, lessIsBetter: true } as const

/** Seconds by the clock from `git clone` of this commit to the answer of its first page, by the command of the README. */
export async function coldStart(): Promise<{ section: Section; steps: Bar[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-cold-'))
  const clone = join(folder, 'clone')
  const begun = performance.now()
  const seconds = () => (performance.now() - begun) / 1000
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone])
  const port = await freePort()
  const { DATABASE_URL: _, ...environment } = process.env
  const env = { ...environment, PORT: String(port), npm_config_prefer_offline: 'true' }
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  try {
    const steps: Bar[] = []
    child.stdout.setEncoding('utf8').on('data', text => {
      for (const [, name = '', took] of String(text).matchAll(/^ *([^\n:]+): done in (\d+) s/gmu))
        steps.push({ name: name.replace(/ \(.*/, ''), value: Number(took) })
    })
    while ((await ask(port, { path: '/' })).status !== 200) {
      if (child.exitCode !== null) throw new Error('the clone did not start')
      await pause(100)
    }
    const all = seconds()
    const rows = steps.map(({ name, value }) => [name, value.toFixed(0)])
    rows.push(['first page', withGoal(all, goal, 0)])
    steps.push({ name: 'first page', value: all, goal: goal.least })
    return {
      section: { heading: 'From a clone to the first page, seconds', lines: table(['step', 's'], rows) },
      steps,
    }
  } finally {
    // Not npm alone: what it started, too.
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await new Promise(done => (child.exitCode === null ? child.once('exit', done) : done(null)))
    rmSync(folder, { recursive: true, force: true })
  }
}

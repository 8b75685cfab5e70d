import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@/lib/storage/open-database'
import type { StorageSettings } from '@/lib/storage/settings'
import { startPostgres } from '../support/postgres-server'
import type { Line } from './plot'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'
import { type Served, serve } from './serving-children'
import { aClassOf, pageOf, type Sitting, saveOf, secret } from './serving-class'
import { ask, percentile } from './serving-load'

export type Crowd = {
  learners: number
  /** All have asked for their page by then. */
  startWithinS: number
  saveEveryS: number
  forS: number
}
type Told = { saves: number[]; pages: number[]; failed: number; again: number; lost: number }
const p99Goal: Record<'server' | 'embedded', Goal> = {
  server: { least: 1_000, aim: 250, lessIsBetter: true },
  embedded: { least: 500, aim: 150, lessIsBetter: true },
}

/**
 * A class that starts at once and goes on saving, as browsers do: a page, then a save every few seconds; what was not
 * acknowledged is sent again. On the server there are two instances, one of which is killed half-way.
 */
export async function crowdSection(
  crowd: Crowd,
  embedded: Crowd,
): Promise<{ section: Section; lines: Line[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-crowd-'))
  const rows: string[][] = []
  const lines: Line[] = []
  const row = async (...given: Parameters<typeof measured>) => {
    const { figures, line } = await measured(...given)
    lines.push(line)
    return figures
  }
  try {
    const server = await startPostgres({ durable: true })
    if (!('missing' in server)) {
      const env = { DATABASE_URL: await server.newDatabase() }
      rows.push(await row('PostgreSQL, two instances', 'server', env, crowd, 2, false))
      rows.push(
        await row(
          'the same, one killed half-way',
          'server',
          { DATABASE_URL: await server.newDatabase() },
          crowd,
          2,
          true,
        ),
      )
      await server.stop()
    }
    rows.push(
      await row('embedded', 'embedded', { PASSAGE_DATA: folder, DATABASE_URL: '' }, embedded, 1, false),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const section: Section = {
    heading: 'A class that starts at once and goes on saving',
    lines: [
      ...table(
        [
          'database',
          'learners',
          'start within, s',
          'a save every, s',
          'for, s',
          'saves',
          'p50, ms',
          'p99, ms',
          'pages p99, ms',
          'not acknowledged at first',
          'failed for good',
          'acknowledged and lost',
        ],
        rows,
      ),
      '',
      `Client, database and instances share the machine. Both databases wait for the disk at each commit. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}.`,
    ],
  }
  return { section, lines }
}

async function measured(
  name: string,
  kind: 'server' | 'embedded',
  env: Record<string, string>,
  crowd: Crowd,
  instances: number,
  kill: boolean,
): Promise<{ figures: string[]; line: Line }> {
  const settings = { url: env.DATABASE_URL || null, dataDirectory: env.PASSAGE_DATA ?? '', secret: null }
  const db = await openDatabase(settings)
  const sittings = await aClassOf(db, crowd.learners)
  await db.close()
  const all = { ...env, PASSAGE_SECRET: secret, PASSAGE_BACKUPS: 'off' }
  const served = await Promise.all(
    Array.from({ length: instances }, () => serve(process.cwd(), all, '/readyz', true)),
  )
  const { told, acknowledged } = await runCrowd(served, sittings, crowd, kill)
  for (const { stop } of served) await stop()
  const lost = await lostOf(settings, acknowledged)
  const figures = [
    name,
    ...[crowd.learners, crowd.startWithinS, crowd.saveEveryS, crowd.forS, told.saves.length].map(String),
    percentile(told.saves, 0.5).toFixed(0),
    withGoal(percentile(told.saves, 0.99), p99Goal[kind], 0),
    percentile(told.pages, 0.99).toFixed(0),
    String(told.again),
    String(told.failed),
    String(lost),
  ]
  // Minutes pass before the next: what is known is shown.
  console.error(figures.join(' | '))
  const shares = [2, 5, 10, 20, 50, 100, 200, 500, 1_000].filter(one => one <= told.saves.length)
  const points = shares.map(one => [one, percentile(told.saves, 1 - 1 / one)] as const)
  return { figures, line: { name, points } }
}

/** How many acknowledged responses the database does not have. */
export async function lostOf(settings: StorageSettings, acknowledged: Map<string, number>): Promise<number> {
  const db = await openDatabase(settings)
  const rows = await db.prisma.response.findMany({ select: { attemptId: true, revision: true } })
  await db.close()
  const stored = new Map(rows.map(({ attemptId, revision }) => [attemptId, revision]))
  return [...acknowledged].filter(([attemptId, revision]) => (stored.get(attemptId) ?? 0) < revision).length
}

/** Sits them down at these instances until the time of the crowd is over: what they were told, and what was acknowledged. */
export async function runCrowd(served: Served[], sittings: Sitting[], crowd: Crowd, kill: boolean) {
  const told: Told = { saves: [], pages: [], failed: 0, again: 0, lost: 0 }
  const acknowledged = new Map<string, number>()
  const begun = performance.now()
  const end = begun + (crowd.startWithinS + crowd.forS) * 1000
  // A balancer's part: another instance where one does not answer.
  const through = async (person: number, asked: Parameters<typeof ask>[1]) => {
    for (let tries = 0; tries < 8; tries += 1) {
      const { port } = served[(person + tries) % served.length] ?? { port: 0 }
      const heard = await ask(port, asked)
      if (heard.status !== 0 && heard.status < 500) return heard
      told.again += 1
      await pause(200)
    }
    told.failed += 1
    return null
  }
  if (kill) setTimeout(() => served[0]?.child.kill('SIGKILL'), (crowd.startWithinS + crowd.forS / 2) * 1000)
  const learner = async (sitting: Sitting, person: number) => {
    await pause((crowd.startWithinS * 1000 * person) / sittings.length)
    const page = await through(person, pageOf(sitting))
    if (page?.status === 200) told.pages.push(page.milliseconds)
    else if (page) told.failed += 1
    let revision = 0
    for (let time = 0; performance.now() < end; time += 1) {
      const next = performance.now() + crowd.saveEveryS * 1000
      const since = performance.now()
      const heard = await through(person, saveOf(sitting, `a response ${time}`, revision))
      if (heard?.status === 200) {
        revision = Number(JSON.parse(heard.text).revision)
        acknowledged.set(sitting.attemptId, revision)
        told.saves.push(performance.now() - since)
      } else if (heard?.status === 409) revision = Number(JSON.parse(heard.text).failure.stored.revision)
      else if (heard) told.failed += 1
      await pause(Math.max(0, next - performance.now()))
    }
  }
  await Promise.all(sittings.map(learner))
  return { told, acknowledged }
}

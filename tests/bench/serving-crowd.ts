import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '@/lib/storage/open-database'
import type { StorageSettings } from '@/lib/storage/settings'
import { startPair } from '../support/postgres-pair'
import { startPostgres } from '../support/postgres-server'
import type { Line } from './plot'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'
import { type Served, serve } from './serving-children'
import { aJoinCode, pageOf, type Sitting, saveOf, secret } from './serving-class'
import { joinQuiz, type Step, type Through } from './serving-join'
import { ask, percentile } from './serving-load'

export type Crowd = {
  learners: number
  /** All have asked for their first page by then. */
  startWithinS: number
  saveEveryS: number
  forS: number
  /** After so many saves a learner opens the page again; 0: never. */
  againEvery: number
}
type Told = Record<Step, number[]> & { failed: number; again: number }
/** What happens half-way. */
type Event = (served: Served[]) => Promise<void> | void
const p99Goal: Record<'server' | 'embedded', Goal> = {
  server: { least: 1_000, aim: 250, lessIsBetter: true },
  embedded: { least: 500, aim: 150, lessIsBetter: true },
}

/**
 * A class that starts at once and goes on saving, as browsers do: the page of the code, a name, the page of the quiz, then a
 * save every few seconds; what was not acknowledged is sent again. On the server there are two instances; one of them is
 * killed half-way, and then the database.
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
    rows.push(figures)
  }
  const onServer = async (name: string, url: string, event: Event | null) =>
    row(name, 'server', { DATABASE_URL: url }, crowd, 2, event)
  try {
    const server = await startPostgres({ durable: true })
    if (!('missing' in server)) {
      await onServer('PostgreSQL, two instances', await server.newDatabase(), null)
      await onServer('the same, one killed half-way', await server.newDatabase(), ([first]) => {
        first?.child.kill('SIGKILL')
      })
      await server.stop()
    }
    const pair = await startPair({ durable: true })
    if (!('missing' in pair)) {
      const name =
        'the same on a pair, the first of which is killed half-way and the synchronous standby takes over'
      await onServer(name, pair.url, () => pair.failOver())
      await pair.stop()
    }
    await row('embedded', 'embedded', { PASSAGE_DATA: folder, DATABASE_URL: '' }, embedded, 1, null)
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
          'save p50, ms',
          'save p99, ms',
          'code p99, ms',
          'begin p50 / p99, ms',
          'page p50 / p99, ms',
          'all begun after, s',
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
  event: Event | null,
): Promise<{ figures: string[]; line: Line }> {
  const settings = { url: env.DATABASE_URL || null, dataDirectory: env.PASSAGE_DATA ?? '', secret: null }
  const db = await openDatabase(settings)
  const { joinCode, questionId } = await aJoinCode(db)
  await db.close()
  const all = { ...env, PASSAGE_SECRET: secret, PASSAGE_BACKUPS: 'off' }
  const served = await Promise.all(
    Array.from({ length: instances }, () => serve(process.cwd(), all, '/readyz', true)),
  )
  const { told, acknowledged, begunAfterS } = await runCrowd(
    served,
    crowd,
    async (through, person) => {
      const joined = await joinQuiz(through, joinCode, `Learner ${person}`)
      return joined && { ...joined, questionId }
    },
    event,
  )
  for (const { stop } of served) await stop()
  const lost = await lostOf(settings, acknowledged)
  const figures = [
    name,
    ...[crowd.learners, crowd.startWithinS, crowd.saveEveryS, crowd.forS, told.save.length].map(String),
    percentile(told.save, 0.5).toFixed(0),
    withGoal(percentile(told.save, 0.99), p99Goal[kind], 0),
    percentile(told.code, 0.99).toFixed(0),
    `${percentile(told.begin, 0.5).toFixed(0)} / ${percentile(told.begin, 0.99).toFixed(0)}`,
    `${percentile(told.page, 0.5).toFixed(0)} / ${percentile(told.page, 0.99).toFixed(0)}`,
    begunAfterS.toFixed(1),
    String(told.again),
    String(told.failed),
    String(lost),
  ]
  // Minutes pass before the next: what is known is shown.
  console.error(figures.join(' | '))
  const shares = [2, 5, 10, 20, 50, 100, 200, 500, 1_000].filter(one => one <= told.save.length)
  const points = shares.map(one => [one, percentile(told.save, 1 - 1 / one)] as const)
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

/** How a learner comes to their seat; null when that failed for good. */
type Arrival = (through: Through, person: number) => Promise<Sitting | null>

/** Lets a class come to these instances until its time is over: what they were told, and what was acknowledged. */
export async function runCrowd(served: Served[], crowd: Crowd, arrive: Arrival, event: Event | null = null) {
  const told: Told = { code: [], begin: [], page: [], save: [], failed: 0, again: 0 }
  const acknowledged = new Map<string, number>()
  const begun = performance.now()
  let lastBegun = begun
  const end = begun + (crowd.startWithinS + crowd.forS) * 1000
  // A balancer's part: another instance where one does not answer. What is told of a step is told with all its tries.
  const throughOf =
    (person: number): Through =>
    async (step, asked) => {
      const since = performance.now()
      for (let tries = 0; tries < 40; tries += 1) {
        const { port } = served[(person + tries) % served.length] ?? { port: 0 }
        const heard = await ask(port, asked)
        if (heard.status !== 0 && heard.status < 500) {
          if (heard.status < 400) told[step].push(performance.now() - since)
          return heard
        }
        told.again += 1
        await pause(200)
      }
      told.failed += 1
      return null
    }
  const happened = (async () => {
    if (!event) return
    await pause((crowd.startWithinS + crowd.forS / 2) * 1000)
    await event(served)
  })()
  const learner = async (_: unknown, person: number) => {
    await pause((crowd.startWithinS * 1000 * person) / crowd.learners)
    const through = throughOf(person)
    const sitting = await arrive(through, person)
    if (!sitting) {
      told.failed += 1
      return
    }
    const look = async () => {
      if ((await through('page', pageOf(sitting)))?.status !== 200) told.failed += 1
    }
    await look()
    lastBegun = performance.now()
    let revision = 0
    for (let time = 0; performance.now() < end; time += 1) {
      const next = performance.now() + crowd.saveEveryS * 1000
      const heard = await through('save', saveOf(sitting, `a response ${time}`, revision))
      if (heard?.status === 200) {
        revision = Number(JSON.parse(heard.text).revision)
        acknowledged.set(sitting.attemptId, revision)
      } else if (heard?.status === 409) revision = Number(JSON.parse(heard.text).failure.stored.revision)
      else if (heard) told.failed += 1
      if (crowd.againEvery > 0 && (time + 1) % crowd.againEvery === 0) await look()
      await pause(Math.max(0, next - performance.now()))
    }
  }
  await Promise.all(Array.from({ length: crowd.learners }, learner))
  await happened
  return { told, acknowledged, begunAfterS: (lastBegun - begun) / 1000 }
}

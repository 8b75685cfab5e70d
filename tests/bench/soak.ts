import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '@/lib/storage/open-database'
import { startPostgres } from '../support/postgres-server'
import type { Line } from './plot'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'
import { serve } from './serving-children'
import { aClassOf, secret } from './serving-class'
import { lostOf, runCrowd } from './serving-crowd'
import { percentile } from './serving-load'

const sampleMs = 5_000
const learners = 100
/** Megabytes, idle and after the load alike. */
const memoryGoals = {
  PostgreSQL: { least: 300, aim: 200, lessIsBetter: true },
  embedded: { least: 450, aim: 350, lessIsBetter: true },
} satisfies Record<string, Goal>

/** How often a learner opens the page again, in saves: once a minute. */
const againEvery = 12

/**
 * A class that goes on saving for so many minutes at one instance, and comes back to its pages: what fails, what is lost, and
 * how its memory goes. On both databases at once.
 */
export async function soak(minutes: number): Promise<{ section: Section; lines: Line[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-soak-'))
  const server = await startPostgres({ durable: true })
  const found: { row: string[]; line: Line }[] = []
  try {
    const places = [
      ...('missing' in server ? [] : [['PostgreSQL', await server.newDatabase()] as const]),
      ['embedded', null] as const,
    ]
    found.push(...(await Promise.all(places.map(([name, url]) => soaked(folder, minutes, name, url)))))
  } finally {
    if (!('missing' in server)) await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const [rows, lines] = [found.map(({ row }) => row), found.map(({ line }) => line)]
  const head = [
    'database',
    'saves',
    'pages',
    'save p50 / p99, ms',
    'page p50 / p99, ms',
    'failed / lost',
    'MB idle',
    'MB at the end',
    'last quarter ÷ second quarter',
  ]
  return {
    section: {
      heading: `${learners} learners who save every five seconds and open the page again every minute, for ${minutes} minutes`,
      lines: table(head, rows),
    },
    lines,
  }
}

async function soaked(folder: string, minutes: number, name: keyof typeof memoryGoals, url: string | null) {
  const settings = { url, dataDirectory: join(folder, name), secret: null }
  const db = await openDatabase(settings)
  const sittings = await aClassOf(db, learners)
  await db.close()
  const env = { PASSAGE_SECRET: secret, PASSAGE_BACKUPS: 'off', PASSAGE_DATA: settings.dataDirectory }
  const served = await serve(process.cwd(), { ...env, DATABASE_URL: url ?? '' }, '/readyz', true)
  const idle = served.megabytes()
  const begun = performance.now()
  const seen: [number, number][] = []
  const timer = setInterval(
    () => seen.push([(performance.now() - begun) / 60_000, served.megabytes()]),
    sampleMs,
  )
  const crowd = { learners, startWithinS: 10, saveEveryS: 5, forS: minutes * 60, againEvery }
  const { told, acknowledged } = await runCrowd(
    [served],
    crowd,
    async (_, person) => sittings[person] ?? null,
  )
  clearInterval(timer)
  await served.stop()
  const lost = await lostOf(settings, acknowledged)
  const median = (from: number, to: number) =>
    percentile(
      seen.slice(Math.floor(seen.length * from), Math.ceil(seen.length * to)).map(([, value]) => value),
      0.5,
    )
  const times = (values: readonly number[]) =>
    `${percentile(values, 0.5).toFixed(0)} / ${percentile(values, 0.99).toFixed(0)}`
  const row = [
    name,
    String(told.save.length),
    String(told.page.length),
    times(told.save),
    times(told.page),
    `${told.failed} / ${lost}`,
    withGoal(idle, memoryGoals[name], 0),
    withGoal(median(0.9, 1), memoryGoals[name], 0),
    (median(0.75, 1) / median(0.25, 0.5)).toFixed(2),
  ]
  return { row, line: { name, points: seen } }
}

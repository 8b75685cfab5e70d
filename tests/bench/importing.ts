import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { ReadFormat } from '@/lib/model/portable-quiz'
import { questionKinds } from '@/lib/model/question'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import { importQuiz } from '@/lib/usecases/import-quiz'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { holdDatabase } from '../support/a-database'
import { aPortableQuiz, portable } from '../support/a-portable-quiz'
import { anInstructor, got } from '../support/people'
import { startPostgres } from '../support/postgres-server'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const questions = 5000
const goal: Goal = { least: 10, aim: 5, lessIsBetter: true }
/** Nobody who takes a quiz meanwhile should notice. */
const pauseGoal: Goal = { least: 1, aim: 0.25, lessIsBetter: true }
const formats: readonly ReadFormat[] = ['moodle-xml', 'gift', 'qti', 'csv', 'json']

/** Seconds by the clock from a file of 5,000 questions to drafts, and the longest that the process heard nobody meanwhile. */
export async function importingSection(): Promise<Section> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  const rows: string[][] = []
  try {
    const db = await openDatabase({ url: null, dataDirectory: folder, secret: null })
    rows.push(...(await measure('embedded', db)))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const server = await startPostgres()
  if ('missing' in server) rows.push(['PostgreSQL server', server.missing])
  else {
    const db = await openDatabase({ url: await server.newDatabase(), dataDirectory: '', secret: null })
    rows.push(...(await measure('PostgreSQL server', db)))
    await server.stop()
  }
  return {
    heading: `A file of ${questions} questions of every kind, from bytes to drafts`,
    lines: table(
      [
        'database',
        'format',
        'megabytes',
        'seconds',
        'of the server’s processor',
        'longest pause',
        'steps told',
      ],
      rows,
    ),
  }
}

async function measure(name: string, db: Database): Promise<string[][]> {
  holdDatabase(db)
  const rows: string[][] = []
  for (const format of formats) rows.push([name, format, ...(await measureFormat(format))])
  await db.close()
  holdDatabase(null)
  return rows
}

async function measureFormat(format: ReadFormat): Promise<string[]> {
  const { actor } = await anInstructor()
  const many = Array.from({ length: questions }, (_, n) =>
    portable(questionKinds[n % questionKinds.length] ?? 'cloze'),
  )
  const { content } = writeQuiz(aPortableQuiz(many), format)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const pauses = monitorEventLoopDelay({ resolution: 5 })
  let told = 0
  pauses.enable()
  const begun = performance.now()
  const used = process.cpuUsage()
  const imported = got(
    await importQuiz({ actor, bytes, article: { from: 'file' }, language: 'en', onProgress: () => told++ }),
  )
  const seconds = (performance.now() - begun) / 1000
  pauses.disable()
  const { user, system } = process.cpuUsage(used)
  if (imported.taken < questions * 0.8) throw new Error(`${format}: ${imported.taken} questions were taken`)
  return [
    (bytes.length / 1024 / 1024).toFixed(1),
    withGoal(seconds, goal, 1),
    ((user + system) / 1e6).toFixed(1),
    withGoal(pauses.max / 1e9, pauseGoal, 2),
    String(told),
  ]
}

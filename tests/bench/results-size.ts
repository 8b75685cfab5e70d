import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Id, newId } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { findNewestEdition, insertEdition } from '@/lib/storage/editions'
import { openDatabase } from '@/lib/storage/open-database'
import { listQuestions } from '@/lib/storage/questions'
import { fillMarks } from '@/lib/usecases/fill-marks'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { holdDatabase } from '../support/a-database'
import { aRegradableQuiz } from '../support/a-taken-quiz'
import { anInstructor, got } from '../support/people'
import { startPostgres } from '../support/postgres-server'
import type { Line } from './plot'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const questions = 50
const goal: Goal = { least: 1, aim: 0.3, lessIsBetter: true }
type Measured = { attempts: number; made: number; counted: number; processor: number; again: number }

/** Figures of a quiz from the database, by how many responses there are: seconds by the clock. `most` of them on PostgreSQL. */
export async function resultsBySize(most: number): Promise<{ section: Section; lines: Line[] }> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  const rows: string[][] = []
  const lines: Line[] = []
  const note = (name: string, all: Measured[]) => {
    for (const one of all)
      rows.push([
        ...[name, (one.attempts * questions).toLocaleString('en'), one.made.toFixed(2)],
        ...[one.counted.toFixed(2), one.processor.toFixed(2), withGoal(one.again, goal, 2)],
      ])
    const line = (what: 'counted' | 'again') =>
      all.map(one => [one.attempts * questions, Math.max(0.001, one[what])] as const)
    lines.push({ name: `${name}: counted`, points: line('counted') })
    lines.push({ name: `${name}: again`, points: line('again') })
  }
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  try {
    const db = await openDatabase({ url: null, dataDirectory: folder, secret: null })
    note('embedded', await measureAll(db, Math.min(most, 1_000_000)))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const server = await startPostgres()
  if ('missing' in server) rows.push(['PostgreSQL', server.missing])
  else {
    const db = await openDatabase({ url: await server.newDatabase(), dataDirectory: '', secret: null })
    note('PostgreSQL', await measureAll(db, most))
    await server.stop()
  }
  return {
    section: {
      heading: 'Figures for the results page, seconds by the clock',
      lines: [
        ...table(
          [
            ...['database', 'responses', 'marks made once, where there are none', 'counted'],
            ...['of our processor', 'again'],
          ],
          rows,
        ),
        '',
        `Attempts at ${questions} questions, four fifths of them choices, one fifth typed. Marks are written when an attempt is`,
        'submitted; attempts from before there were marks get them once. Counted: nothing is kept. Again: of 2,000 attempts',
        'and more what is kept, of fewer counted anew. Of our processor: seconds of work in counting, that of a database which',
        'is a server of its own not among them; on a busy machine the clock says how busy it was.',
      ],
    },
    lines,
  }
}

async function measureAll(db: Database, most: number): Promise<Measured[]> {
  holdDatabase(db)
  const all: Measured[] = []
  for (const attempts of [2, 20, 200, 2000, 20_000, 100_000])
    if (attempts * questions <= most) all.push(await measure(db, attempts))
  await db.close()
  holdDatabase(null)
  return all
}

async function measure(db: Database, attempts: number): Promise<Measured> {
  const { actor } = await anInstructor()
  const { quizId } = await aRegradableQuiz(actor)
  await fill(db, quizId, attempts)
  const figures = async () => {
    const view = got(await findStatistics({ actor, quizId, edition: null, population: 'first' }))
    if (view?.statistics.attempts !== attempts) throw new Error('attempts are missing')
  }
  const made = await seconds(() => fillMarks(db, [quizId]))
  const before = process.cpuUsage()
  const counted = await seconds(figures)
  const { user, system } = process.cpuUsage(before)
  return { attempts, made, counted, processor: (user + system) / 1e6, again: await seconds(figures) }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** An edition of fifty questions, and attempts at it, written without the hall: taking it is not what is measured. */
async function fill({ prisma }: Database, quizId: Id, attempts: number): Promise<void> {
  const first = await findNewestEdition(prisma, quizId)
  const asked = await listQuestions(prisma, quizId)
  const choice = asked.find(({ content }) => content.kind === 'multiple-choice')
  const typed = asked.find(({ content }) => content.kind === 'short-answer')
  if (!first || !choice || !typed) throw new Error('no question')
  const { articleVersionId, title, settings } = first
  await insertEdition(prisma, {
    ...{ quizId, number: 2, articleVersionId, title, settings },
    questions: Array.from({ length: questions }, (_, p) => ({
      ...(p % 5 === 4 ? typed : choice),
      id: newId(),
    })),
  })
  const edition = await findNewestEdition(prisma, quizId)
  if (!edition) throw new Error('no edition')
  const e = edition.id
  const run = (sql: string) =>
    // Keys that refer are not checked one by one: they are made here.
    prisma.$executeRawUnsafe(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${sql}; END $$`)
  await run(
    `INSERT INTO learner (id, name) SELECT '${e}l' || n, 'L ' || n FROM generate_series(1, ${attempts}) n`,
  )
  await run(`INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "startedAt", "submittedAt")
    SELECT '${e}a' || n, '${quizId}', '${e}', '${e}l' || n, 1, n, now() - interval '1 hour', now()
    FROM generate_series(1, ${attempts}) n`)
  const options = choice.content.kind === 'multiple-choice' ? choice.content.options.map(({ id }) => id) : []
  const step = 10_000
  for (let from = 1; from <= attempts; from += step) {
    const each = `FROM generate_series(${from}, ${Math.min(attempts, from + step - 1)}) n
      CROSS JOIN edition_question q CROSS JOIN LATERAL (SELECT (n * 7 + q.position * 3 + n % (q.position + 2)) % 5 AS draw) d
      WHERE q."editionId" = '${e}'`
    // Better learners are right more often; one in three of the wrong wordings is common.
    const right = 'draw < 2 + (n % 3)'
    await run(`INSERT INTO response ("attemptId", "questionId", revision, value, "savedAt")
      SELECT '${e}a' || n, q.id, 1, CASE q.kind WHEN 'multiple-choice'
        THEN jsonb_build_object('kind', q.kind, 'optionId', CASE WHEN ${right} THEN '${options[0]}' ELSE '${options[1]}' END)
        ELSE jsonb_build_object('kind', q.kind, 'text', CASE WHEN ${right} THEN 'Odile Garnier'
          WHEN n % 3 = 0 THEN 'Odette Ferrand' ELSE 'Nobody ' || (n * 31 + q.position) % 5000 END) END,
        now() - interval '1 hour' + q.position * interval '20 seconds' ${each}`)
    await run(`INSERT INTO score ("attemptId", "questionId", "pointsN", "pointsD", maximum, outcome, reason)
      SELECT '${e}a' || n, q.id, CASE WHEN ${right} THEN (q.body->>'points')::int ELSE 0 END, 1, (q.body->>'points')::int,
        CASE WHEN ${right} THEN 'accepted' ELSE 'rejected' END, '{"code":"wrong-option"}'::jsonb ${each}`)
  }
  await prisma.$executeRawUnsafe('ANALYZE')
}

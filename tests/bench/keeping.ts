import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadBackup } from '@/lib/storage/backup/load-backup'
import { moveRows } from '@/lib/storage/backup/move-rows'
import { saveBackup } from '@/lib/storage/backup/save-backup'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import type { StorageSettings } from '@/lib/storage/settings'
import { holdDatabase } from '../support/a-database'
import { aRegradableQuiz, takes } from '../support/a-taken-quiz'
import { anInstructor } from '../support/people'
import { startPostgres } from '../support/postgres-server'
import { type Section, table } from './reading'

const responses = 1_000_000

/** Seconds by the clock: so many responses backed up, restored with every row read back, and moved to a server. */
export async function keepingSection(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-keeping-'))
  const settings = (name: string): StorageSettings => ({
    url: null,
    dataDirectory: join(folder, name),
    secret: null,
  })
  const file = join(folder, 'all.backup')
  const rows: string[][] = []
  const tell = (what: string, { rows: count, seconds }: { rows: number; seconds: number }, more = '') =>
    rows.push([what, String(count), seconds.toFixed(1), more])
  try {
    const first = settings('first')
    const db = await openDatabase(first)
    await fill(db)
    await db.close()
    const saved = await saveBackup(file, first)
    tell('backup of the embedded database', saved, `${(saved.bytes / 1e6).toFixed(1)} MB`)
    tell('restored into another, every row read back', await loadBackup(file, settings('second')))
    const server = await startPostgres()
    if (!('missing' in server)) {
      tell('moved to a server, row by row', await moveRows(await server.newDatabase(), first), 'fsync off')
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    heading: `Keeping ${responses} responses, seconds by the clock`,
    lines: [...table(['what', 'rows', 'seconds', ''], rows)],
  }
}

/** One attempt taken as people do, then copied under other ids until there are enough. */
async function fill(db: Database): Promise<void> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { joinCode } = await aRegradableQuiz(actor)
  await takes(joinCode, 'Ada', { name: 'Odile Garnier', choice: 0, proof: 'soit deux fois plus que prévu' })
  holdDatabase(null)
  const copies = Math.ceil(responses / 3)
  const series = `generate_series(1, ${copies}) AS n`
  for (const sql of [
    `INSERT INTO learner (id, name) SELECT 'l' || n, 'Learner ' || n FROM ${series}`,
    `INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "startedAt")
      SELECT 'a' || n, "quizId", "editionId", 'l' || n, 1, seed, "startedAt" FROM attempt, ${series} WHERE attempt.id NOT LIKE 'a%' OR length(attempt.id) > 20`,
    `INSERT INTO response ("attemptId", "questionId", revision, value, "savedAt")
      SELECT 'a' || n, "questionId", revision, value, "savedAt" FROM response, ${series}`,
  ])
    await db.prisma.$executeRawUnsafe(sql)
}

import { createHash } from 'node:crypto'
import type { BackupHeader } from '@/lib/model/keeping'
import type { SqlSession } from '../migrations/sql-session'
import { describeTables } from './describe-tables'
import { readRows, spellAlike } from './read-rows'

type Written = { tables: number; rows: number }

/**
 * A backup as lines: a header; for each table its name, its rows and what they sum up to; a last line that says it is
 * whole. Wants one open transaction that sees one moment.
 */
export async function* writeBackup(
  session: SqlSession,
  { secret, now, counted }: { secret: string | null; now: Date; counted: (written: Written) => void },
): AsyncGenerator<string> {
  await spellAlike(session)
  const tables = await describeTables(session)
  const migrations = await session.query<{ name: string; checksum: string }>(
    'SELECT migration_name AS name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name',
  )
  const header: BackupHeader = {
    passage: 'backup',
    format: 1,
    made: now.toISOString(),
    migrations,
    secret,
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  }
  yield `${JSON.stringify(header)}\n`
  let all = 0
  for (const table of tables) {
    yield `${JSON.stringify({ table: table.name })}\n`
    const hash = createHash('sha256')
    let rows = 0
    for await (const lines of readRows(session, table)) {
      const text = `${lines.join('\n')}\n`
      hash.update(text)
      rows += lines.length
      yield text
    }
    yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`
    all += rows
  }
  yield `${JSON.stringify({ complete: true })}\n`
  counted({ tables: tables.length, rows: all })
}

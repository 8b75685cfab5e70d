import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import { KeepingError } from '@/lib/model/keeping'
import type { SqlSession } from '../migrations/sql-session'
import { quoted, type Table } from './describe-tables'
import { readRows } from './read-rows'

type Columns = Pick<Table, 'name' | 'columns'>

/** Puts rows, as `readRows` gave them, into a table. */
export async function loadRows(
  session: SqlSession,
  { name, columns }: Columns,
  lines: string[],
): Promise<void> {
  const into = columns.map(column => quoted(column.name)).join(', ')
  const values = columns.map((column, index) => `(line->>${index})::${column.type}`).join(', ')
  await session.query(
    `INSERT INTO ${quoted(name)} (${into}) SELECT ${values} FROM json_array_elements($1::json) AS line`,
    [`[${lines.join(',')}]`],
  )
  await breathe()
}

/** Reads a table back: every row, compared by its sum. @throws KeepingError `differs` */
export async function checkRows(
  session: SqlSession,
  table: Table,
  expected: { rows: number; sha256: string },
): Promise<void> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const lines of readRows(session, table)) {
    hash.update(`${lines.join('\n')}\n`)
    rows += lines.length
  }
  if (rows !== expected.rows || hash.digest('hex') !== expected.sha256)
    throw new KeepingError('differs', { table: table.name })
}

import { setImmediate as breathe } from 'node:timers/promises'
import type { SqlSession } from '../migrations/sql-session'
import { quoted, type Table } from './describe-tables'

const bytesAtOnce = 1_000_000
const mostAtOnce = 5_000

/**
 * The rows of a table as lines of JSON: an array of its columns in PostgreSQL's own spelling of each, null for none.
 * (As JSON values a stored JSON null and no value would be the same, and large numbers would pass through doubles.)
 * Wants an open transaction, whose snapshot it reads; gives about a megabyte at a time.
 */
export async function* readRows(session: SqlSession, table: Table): AsyncGenerator<string[]> {
  const values = table.columns.map(({ name }) => `${quoted(name)}::text`).join(', ')
  const order = table.order ? ` ORDER BY ${table.order}` : ''
  await session.script(
    `DECLARE passage_rows NO SCROLL CURSOR FOR SELECT json_build_array(${values})::text AS line FROM ${quoted(table.name)}${order}`,
  )
  let count = 50
  for (;;) {
    const rows = await session.query<{ line: string }>(`FETCH ${count} FROM passage_rows`)
    if (rows.length > 0) yield rows.map(row => row.line)
    if (rows.length < count) break
    const bytes = rows.reduce((sum, row) => sum + row.line.length, 0)
    count = Math.min(mostAtOnce, Math.max(10, Math.round((bytesAtOnce * rows.length) / bytes)))
    // The embedded database answers without leaving this process: others get their turn here.
    await breathe()
  }
  await session.script('CLOSE passage_rows')
}

/** How values are spelt, whatever the server's or the database's own settings. */
export async function spellAlike(session: SqlSession): Promise<void> {
  for (const setting of ["DateStyle = 'ISO'", "TimeZone = 'UTC'", 'extra_float_digits = 1'])
    await session.script(`SET LOCAL ${setting}`)
}

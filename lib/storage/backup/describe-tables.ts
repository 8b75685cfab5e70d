import type { SqlSession } from '../migrations/sql-session'

export type Table = {
  name: string
  columns: { name: string; type: string }[]
  /** In which rows are read: by their key, in the order of bytes, so that every database orders alike. */
  order: string
}

type Column = { table: string; name: string; type: string; key: boolean }
type Reference = { table: string; to: string }

/** Every table of ours, each after those it refers to. They are read from the database, so that none is forgotten. */
export async function describeTables(session: SqlSession): Promise<Table[]> {
  const columns = await session.query<Column>(`
    SELECT c.relname::text AS "table", a.attname::text AS name, format_type(a.atttypid, a.atttypmod) AS type,
      coalesce(a.attnum = ANY (i.indkey), false) AS key
    FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname::text COLLATE "C", a.attnum`)
  const references = await session.query<Reference>(`
    SELECT f.relname::text AS "table", t.relname::text AS "to"
    FROM pg_constraint r JOIN pg_class f ON f.oid = r.conrelid JOIN pg_class t ON t.oid = r.confrelid
    WHERE r.contype = 'f' AND r.connamespace = current_schema()::regnamespace AND r.conrelid <> r.confrelid`)
  const names = [...new Set(columns.map(column => column.table))]
  return inOrder(names, references).map(name => {
    const own = columns.filter(column => column.table === name)
    return {
      name,
      columns: own.map(column => ({ name: column.name, type: column.type })),
      order: own
        .filter(column => column.key)
        .map(column => `${quoted(column.name)}${column.type === 'text' ? ' COLLATE "C"' : ''}`)
        .join(', '),
    }
  })
}

function inOrder(names: string[], references: Reference[]): string[] {
  const ordered: string[] = []
  const left = new Set(names)
  while (left.size > 0) {
    const free = [...left].filter(
      name => !references.some(({ table, to }) => table === name && left.has(to) && to !== name),
    )
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left].join(', ')}`)
    for (const name of free) {
      ordered.push(name)
      left.delete(name)
    }
  }
  return ordered
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

import { createHash } from 'node:crypto'

/**
 * Begins a statement that a server plans once for each connection: planning it takes longer than running it. Only for
 * statements of which there is one text.
 */
const prepared = '/* prepared */'

const names = new Map<string, string>()

/** The name of a statement that begins so; null for any other. */
export function preparedName(sql: string): string | null {
  if (!sql.trimStart().startsWith(prepared)) return null
  const known = names.get(sql)
  if (known) return known
  const name = `passage-${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`
  names.set(sql, name)
  return name
}

import type { PGlite } from '@electric-sql/pglite'
import type { SqlSession } from '../migrations/sql-session'

export function sessionOf(pglite: PGlite): SqlSession {
  return {
    query: async <Row>(sql: string, values?: unknown[]) => (await pglite.query<Row>(sql, values)).rows,
    script: async sql => {
      await pglite.exec(sql)
    },
  }
}

/** One connection to a database: what the migration runner needs of it, and no more. */
export type SqlSession = {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
  /** Several statements at once, all of them done when it resolves. */
  script(sql: string): Promise<void>
}

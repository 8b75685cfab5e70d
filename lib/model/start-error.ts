/** What can stop the server from starting. Each is a key of the `start` messages, which say what to do. */
export const startProblems = [
  'bad-setting', // params: name — a variable of the environment that cannot be used
  'data-locked', // params: directory, pid — another process holds the data directory
  'data-unusable', // params: directory, detail — it cannot be made, read or written
  'database-unreachable', // params: host, detail — DATABASE_URL leads to no answer
  'database-refused', // params: host, detail — it answered: wrong user, password or database name
  'database-rights', // params: host, detail — its user may make no tables there
  'database-read-only', // params: host — a standby, or a user who may only read
  'database-old', // params: version — PostgreSQL before 15
  'migration-edited', // params: migration — an applied migration is not the file that was applied
  'migration-failed', // params: migration, detail
  'database-newer', // params: migration — the database knows a migration that this code does not
  'building', // a build tried to open the database
] as const
export type StartProblem = (typeof startProblems)[number]

export class StartError extends Error {
  override readonly name = 'StartError'

  constructor(
    readonly code: StartProblem,
    readonly params: Record<string, string | number> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}

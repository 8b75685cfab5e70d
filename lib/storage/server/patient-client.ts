import pg from 'pg'

/** Longer than any statement of ours takes, and no longer: a network that swallows answers would hold it for good. */
export const longestStatementMs = 30_000
export const connectMs = 5_000

/**
 * A connection whose statements have an end. The driver gives up waiting and leaves the connection as it is, so that
 * the next statement would wait behind the lost one: here such a connection is closed, and the pool makes another.
 */
export class PatientClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    const given = typeof config === 'string' ? { connectionString: config } : config
    super({
      query_timeout: longestStatementMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...given,
    })
    const ask = this.query.bind(this) as (...given: unknown[]) => unknown
    const asked = (...args: unknown[]): unknown => {
      const answer = ask(...args)
      if (answer instanceof Promise) answer.catch(error => this.leave(error))
      return answer
    }
    this.query = asked as typeof this.query
  }

  private leave(error: unknown): void {
    if (!(error instanceof Error && error.message === 'Query read timeout')) return
    const { connection } = this as unknown as { connection: { stream: { destroy: () => void } } }
    connection.stream.destroy()
  }
}

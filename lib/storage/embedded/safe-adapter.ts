import type { PGlite, Transaction as PGliteTransaction } from '@electric-sql/pglite'
import type { IsolationLevel, SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'

/**
 * pglite-prisma-adapter swallows an error raised by COMMIT, sets the isolation level outside the transaction and
 * does not await scripts. Its reading and writing of values is kept; transactions and scripts are done here.
 */
export class SafePGlite extends PrismaPGlite {
  constructor(private readonly pglite: PGlite) {
    super(pglite)
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const { pglite } = this
    const adapter = await super.connect()
    adapter.startTransaction = level => startTransaction(pglite, level)
    adapter.executeScript = async script => {
      await pglite.exec(script)
    }
    return adapter
  }
}

function startTransaction(pglite: PGlite, level?: IsolationLevel): Promise<Transaction> {
  return new Promise((began, failed) => {
    const finished = pglite.transaction(async session => {
      if (level) await session.exec(`SET TRANSACTION ISOLATION LEVEL ${level}`)
      await new Promise<void>((ended, broken) => {
        const end = async (rollBack: boolean): Promise<void> => {
          try {
            if (rollBack) await session.rollback()
          } finally {
            ended()
          }
          await finished
        }
        transactionOver(session, end).then(began, broken)
      })
    })
    // Before the beginning this says why; after it, commit() and rollback() await the same promise.
    finished.catch(failed)
  })
}

async function transactionOver(
  session: PGliteTransaction,
  end: (rollBack: boolean) => Promise<void>,
): Promise<Transaction> {
  // The adapter only ever calls `query` of what it is given.
  const over = await new PrismaPGlite(session as unknown as PGlite).connect()
  const run = async (sql: string): Promise<void> => {
    await session.exec(sql)
  }
  return {
    provider: over.provider,
    adapterName: over.adapterName,
    options: { usePhantomQuery: true },
    queryRaw: query => over.queryRaw(query),
    executeRaw: query => over.executeRaw(query),
    commit: () => end(false),
    rollback: () => end(true),
    createSavepoint: name => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: name => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: name => run(`RELEASE SAVEPOINT ${name}`),
  }
}

import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery, Transaction } from '@prisma/driver-adapter-utils'

/**
 * PostgreSQL answers the COMMIT of a transaction in which a statement failed with a quiet ROLLBACK, and the caller who
 * had caught that failure would believe it stored. Here such a COMMIT is an error, as it is on the embedded database.
 */
export class HonestPg extends PrismaPg {
  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async level => watched(await begin(level))
    return adapter
  }
}

function watched(transaction: Transaction): Transaction {
  let failed = false
  const watch = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      failed = true
      throw error
    }
  }
  const { queryRaw, executeRaw, rollbackToSavepoint } = transaction
  transaction.queryRaw = query => watch(queryRaw.call(transaction, query))
  transaction.executeRaw = async query => {
    if (failed && query.sql === 'COMMIT') {
      await executeRaw.call(transaction, rollBack)
      throw new AbortedTransaction()
    }
    return watch(executeRaw.call(transaction, query))
  }
  transaction.rollbackToSavepoint = async name => {
    await rollbackToSavepoint?.call(transaction, name)
    failed = false
  }
  return transaction
}

const rollBack: SqlQuery = { sql: 'ROLLBACK', args: [], argTypes: [] }

class AbortedTransaction extends Error {
  override readonly name = 'AbortedTransaction'
  /** in_failed_sql_transaction */
  readonly code = '25P02'

  constructor() {
    super('Transaction was rolled back instead of committed')
  }
}

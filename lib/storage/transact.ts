import type { Prisma, PrismaClient } from './generated/client'
import { isFromDatabase, translateError } from './translate-error'

export type Isolation = 'ReadCommitted' | 'RepeatableRead' | 'Serializable'
export type Transaction = Prisma.TransactionClient
export type TransactOptions = { isolation?: Isolation }
export type Transact = <T>(work: (tx: Transaction) => Promise<T>, options?: TransactOptions) => Promise<T>

// The embedded database runs transactions one after another: a queue of short ones must not time out.
const patience = { maxWait: 20_000, timeout: 20_000 }

/**
 * Runs `work` in one transaction: all of it is stored, or nothing. Inside, use `tx` only: the embedded database is one
 * session, and the outer client would wait for this very transaction to end.
 * What `work` throws comes out as it is; what the database refuses, COMMIT included, is a StorageError.
 */
export function transactOver(prisma: PrismaClient): Transact {
  return async (work, { isolation } = {}) => {
    try {
      return await prisma.$transaction(work, { ...patience, isolationLevel: isolation })
    } catch (error) {
      throw isFromDatabase(error) ? translateError(error) : error
    }
  }
}

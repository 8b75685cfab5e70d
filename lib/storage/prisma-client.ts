import { PrismaClient } from './generated/client'
import type { OpenedDatabase } from './opened-database'
import { translateError } from './translate-error'

/** The Prisma client over a database; what it throws is a StorageError, on both databases. */
export function prismaClient(adapter: OpenedDatabase['adapter']): PrismaClient {
  const extended = new PrismaClient({ adapter, errorFormat: 'minimal' }).$extends({
    query: {
      async $allOperations({ args, query }) {
        try {
          return await query(args)
        } catch (error) {
          throw translateError(error)
        }
      },
    },
  })
  // An extended client lacks `$on`, which nobody uses; in return, one type serves everywhere.
  return extended as unknown as PrismaClient
}

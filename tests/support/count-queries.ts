import type { Database } from '@/lib/storage/database'
import { transactOver } from '@/lib/storage/transact'
import { holdDatabase } from './a-database'

/** How many operations on the database `work` asks for, those in transactions included; the same database is held before and after. */
export async function countQueries(db: Database, work: () => Promise<unknown>): Promise<number> {
  let asked = 0
  const counted = db.prisma.$extends({
    query: {
      $allOperations({ args, query }) {
        asked++
        return query(args)
      },
    },
  })
  const prisma = counted as unknown as Database['prisma']
  holdDatabase({ ...db, prisma, transact: transactOver(prisma) })
  try {
    await work()
  } finally {
    holdDatabase(db)
  }
  return asked
}

import 'server-only'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listLargeEditions } from '@/lib/storage/edition-figures'
import { listEditions } from '@/lib/storage/editions'
import { editionFigures, largeEdition } from './edition-figures'

/** Counts large editions before somebody asks, with the attempts that statistics count. Nobody asks: the server does. */
export async function keepFigures(): Promise<Result<null>> {
  const db = await database()
  for (const { editionId, quizId, submitted } of await listLargeEditions(db.prisma, largeEdition)) {
    const editions = await listEditions(db.prisma, quizId)
    const edition = editions.find(({ id }) => id === editionId)
    if (edition) await editionFigures(db, { edition, editions, population: 'first', submitted })
  }
  return ok(null)
}

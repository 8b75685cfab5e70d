import { afterAll } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { openDatabase } from '@/lib/storage/open-database'
import { aDatabase, holdDatabase } from './a-database'
import { startPostgres } from './postgres-server'

export type DatabaseUnderTest = {
  place: Database['place']
  /** Empty and migrated; the one that `database()` gives until the next one is opened. */
  open: () => Promise<Database>
}

/**
 * The two databases that a suite must pass on: `describe.each(await bothDatabases())`. Where no PostgreSQL can be
 * started there is one, and a line that says why.
 */
export async function bothDatabases(): Promise<DatabaseUnderTest[]> {
  const embedded: DatabaseUnderTest = { place: 'embedded', open: aDatabase }
  const server = await startPostgres()
  if ('missing' in server) {
    console.log(`PostgreSQL half left out: ${server.missing}`)
    return [embedded]
  }
  afterAll(() => server.stop())
  const open = async (): Promise<Database> => {
    const opened = await openDatabase({ url: await server.newDatabase(), dataDirectory: '', secret: null })
    holdDatabase(opened)
    return opened
  }
  return [embedded, { place: 'server', open }]
}

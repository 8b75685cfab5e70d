import 'server-only'
import { StartError } from '@/lib/model/start-error'
import type { PrismaClient } from './generated/client'
import { openDatabase } from './open-database'
import { storageSettings } from './settings'
import type { Transact } from './transact'

export type Database = {
  /** Where it is: `embedded` in this process, or a `server`. */
  place: 'embedded' | 'server'
  prisma: PrismaClient
  transact: Transact
  close: () => Promise<void>
}

// Next bundles this module more than once, and module state is not shared between bundles.
const held = globalThis as typeof globalThis & { passageDatabase?: Promise<Database> }

/**
 * The one database of this process: opened, migrated, at the first call.
 * @throws StartError saying what to do; a later call tries again
 */
export function database(): Promise<Database> {
  held.passageDatabase ??= open().catch(error => {
    held.passageDatabase = undefined
    throw error
  })
  return held.passageDatabase
}

async function open(): Promise<Database> {
  // A build imports the pages: it must neither make nor lock anything.
  if (process.env.NEXT_PHASE === 'phase-production-build') throw new StartError('building')
  return openDatabase(storageSettings())
}

/** Lets go of the database, if it was opened; the next `database()` opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = held.passageDatabase
  held.passageDatabase = undefined
  await (await open?.catch(() => undefined))?.close()
}

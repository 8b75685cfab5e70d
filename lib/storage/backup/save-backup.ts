import type { Kept } from '@/lib/model/keeping'
import { database } from '../database'
import type { SqlSession } from '../migrations/sql-session'
import { openSession, within } from '../open-session'
import { secret } from '../secret'
import { type StorageSettings, storageSettings } from '../settings'
import { writeFileWhole } from './backup-file'
import { writeBackup } from './write-backup'

/** Longer than a backup takes; the clock of a transaction of Prisma needs some number. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000, isolationLevel: 'RepeatableRead' } as const

/**
 * Writes a backup of the database that the settings name, which no other process may hold when it is embedded.
 * @throws StartError, KeepingError
 */
export async function saveBackup(file: string, settings: StorageSettings = storageSettings()): Promise<Kept> {
  const { session, close } = await openSession(settings)
  try {
    return await within(session, 'READ ONLY', () => save(session, file, settings))
  } finally {
    await close()
  }
}

/** Writes a backup of the database this process has open, while it serves. */
export async function saveOpenBackup(file: string): Promise<Kept> {
  const { prisma } = await database()
  return prisma.$transaction(tx => {
    const session: SqlSession = {
      query: <Row>(sql: string, values: unknown[] = []) => tx.$queryRawUnsafe<Row[]>(sql, ...values),
      script: async sql => {
        await tx.$executeRawUnsafe(sql)
      },
    }
    return save(session, file, storageSettings())
  }, patience)
}

async function save(session: SqlSession, file: string, settings: StorageSettings): Promise<Kept> {
  const since = Date.now()
  const own = settings.secret === null ? await secret(settings) : null
  let count = { tables: 0, rows: 0 }
  const lines = writeBackup(session, { secret: own, now: new Date(), counted: written => (count = written) })
  const bytes = await writeFileWhole(file, lines)
  return { file, ...count, bytes, seconds: (Date.now() - since) / 1000 }
}

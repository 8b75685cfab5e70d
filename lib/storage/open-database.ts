import { join } from 'node:path'
import type { Database } from './database'
import { openEmbedded } from './embedded/open-embedded'
import { readMigrations } from './migrations/read-migrations'
import { prismaClient } from './prisma-client'
import { projectRoot } from './project-root'
import { openServer } from './server/open-server'
import type { StorageSettings } from './settings'
import { transactOver } from './transact'

/** Opens the database that the settings name; two calls with the same settings are two openings. */
export async function openDatabase({ url, dataDirectory }: StorageSettings): Promise<Database> {
  const migrations = await readMigrations(join(projectRoot(), 'prisma', 'migrations'))
  const opened = url ? await openServer(url, migrations) : await openEmbedded(dataDirectory, migrations)
  const prisma = prismaClient(opened.adapter)
  return {
    place: url ? 'server' : 'embedded',
    prisma,
    transact: transactOver(prisma),
    close: async () => {
      await prisma.$disconnect()
      await opened.close()
    },
  }
}

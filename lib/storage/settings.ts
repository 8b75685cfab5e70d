import { resolve } from 'node:path'
import { environmentSchema } from '@/lib/model/settings'
import { StartError } from '@/lib/model/start-error'
import { projectRoot } from './project-root'

const fromEnvironment = environmentSchema.pick({
  DATABASE_URL: true,
  PASSAGE_DATA: true,
  PASSAGE_SECRET: true,
})

export type StorageSettings = {
  /** A PostgreSQL server; null is the embedded database. */
  url: string | null
  /** Absolute. */
  dataDirectory: string
  /** Given by the environment; null is the one kept in the data directory. */
  secret: string | null
}

/** @throws StartError `bad-setting` naming the variable; never its value, which may hold a password. */
export function storageSettings(environment: NodeJS.ProcessEnv = process.env): StorageSettings {
  const read = fromEnvironment.safeParse(environment)
  if (!read.success) {
    throw new StartError('bad-setting', { name: read.error.issues[0]?.path.join('.') ?? 'environment' })
  }
  return {
    url: read.data.DATABASE_URL ?? null,
    dataDirectory: resolve(projectRoot(), read.data.PASSAGE_DATA),
    secret: read.data.PASSAGE_SECRET ?? null,
  }
}

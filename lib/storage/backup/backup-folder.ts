import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { environmentSchema } from '@/lib/model/settings'
import { storageSettings } from '../settings'

const kept = 14
const namePattern = /^passage-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.backup$/

/** Where backups go unless somebody says: PASSAGE_BACKUPS, else `backups` in the data directory; null when it is `off`. */
export function backupFolder(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environmentSchema.shape.PASSAGE_BACKUPS.parse(environment.PASSAGE_BACKUPS)
  if (named === 'off') return null
  return resolve(named ?? join(storageSettings(environment).dataDirectory, 'backups'))
}

export function backupName(now: Date): string {
  const digits = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '')
  return `passage-${digits}.backup`
}

export type StoredBackup = { file: string; made: Date }

/** The backups of a folder that bear our names, the newest first. */
export async function listBackups(folder: string): Promise<StoredBackup[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .flatMap(name => {
      const [, year, month, day, hour, minute, second] = namePattern.exec(name) ?? []
      if (!year) return []
      const made = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
      return [{ file: join(folder, name), made }]
    })
    .sort((a, b) => b.made.getTime() - a.made.getTime())
}

/** Takes away the oldest of our backups, once there are more than fourteen. */
export async function forgetOldBackups(folder: string): Promise<void> {
  for (const { file } of (await listBackups(folder)).slice(kept)) await rm(file, { force: true })
}

const dayMs = 24 * 60 * 60_000
const patienceMs = 6 * 60 * 60_000

/**
 * Whether a backup is to be made now: a day after the last one, as soon as nobody is responding (an embedded database
 * answers nobody else meanwhile), and after six more hours in any case. A backup of the future (the clock was set
 * back) says nothing.
 */
export function isBackupDue({
  newest,
  quiet,
  now,
}: {
  newest: Date | null
  quiet: boolean
  now: Date
}): boolean {
  if (newest === null) return quiet
  const age = Math.abs(now.getTime() - newest.getTime())
  return age >= dayMs && (quiet || age >= dayMs + patienceMs)
}

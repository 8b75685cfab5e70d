import 'server-only'
import { join } from 'node:path'
import type { Result } from '@/lib/model/result'
import { isAnyoneResponding } from '@/lib/storage/attempts'
import { openBackupDoor } from '@/lib/storage/backup/backup-door'
import {
  backupFolder,
  backupName,
  forgetOldBackups,
  isBackupDue,
  listBackups,
} from '@/lib/storage/backup/backup-folder'
import { saveOpenBackup } from '@/lib/storage/backup/save-backup'
import { database } from '@/lib/storage/database'
import { storageSettings } from '@/lib/storage/settings'
import { keptOrFailed } from './kept-or-failed'

const quietMs = 10 * 60_000

/** Takes orders of `passage backup` while this process holds the embedded database; nothing on a server. */
export async function takeBackupOrders(): Promise<void> {
  const { place } = await database()
  if (place === 'embedded') await openBackupDoor(storageSettings().dataDirectory, saveOpenBackup)
}

/**
 * Makes the backup of the day of an embedded database when it is due; a server has its own. Gives its file, or null.
 */
export async function keepBackups(now: Date): Promise<Result<string | null>> {
  return keptOrFailed(() => keep(now))
}

async function keep(now: Date): Promise<string | null> {
  const folder = backupFolder()
  const { place, prisma } = await database()
  if (place !== 'embedded' || folder === null) return null
  const [last] = await listBackups(folder)
  const quiet = !(await isAnyoneResponding(prisma, new Date(now.getTime() - quietMs)))
  if (!isBackupDue({ newest: last?.made ?? null, quiet, now })) return null
  const { file } = await saveOpenBackup(join(folder, backupName(now)))
  await forgetOldBackups(folder)
  return file
}

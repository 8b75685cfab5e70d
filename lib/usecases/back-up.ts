import 'server-only'
import { join, resolve } from 'node:path'
import { asOperator } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Kept } from '@/lib/model/keeping'
import { fail, type Result } from '@/lib/model/result'
import { StartError } from '@/lib/model/start-error'
import { askForBackup } from '@/lib/storage/backup/backup-door'
import { backupFolder, backupName } from '@/lib/storage/backup/backup-folder'
import { saveBackup } from '@/lib/storage/backup/save-backup'
import { storageSettings } from '@/lib/storage/settings'
import { keptOrFailed } from './kept-or-failed'

/** `file` null: a new name in the folder of backups. */
export type BackUpInput = { actor: Actor; file: string | null; now: Date }

/**
 * Writes everything that is stored into one file. A Passage that runs on the embedded database is asked to do it.
 * @throws StartError when the database cannot be opened
 */
export async function backUp({ actor, file, now }: BackUpInput): Promise<Result<Kept>> {
  const allowed = asOperator(actor)
  if (!allowed.ok) return allowed
  const folder = backupFolder()
  if (file === null && folder === null) return fail('invalid', 'backup-name-a-file')
  const path = file === null ? join(folder ?? '', backupName(now)) : resolve(file)
  return keptOrFailed(() => save(path))
}

async function save(path: string): Promise<Kept> {
  try {
    return await saveBackup(path)
  } catch (error) {
    if (!(error instanceof StartError) || error.code !== 'data-locked') throw error
    const kept = await askForBackup(storageSettings().dataDirectory, path)
    if (kept === null) throw error
    return kept
  }
}

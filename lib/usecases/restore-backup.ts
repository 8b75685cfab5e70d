import 'server-only'
import { resolve } from 'node:path'
import { asOperator } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Kept } from '@/lib/model/keeping'
import type { Result } from '@/lib/model/result'
import { checkBackup, loadBackup } from '@/lib/storage/backup/load-backup'
import { keptOrFailed } from './kept-or-failed'

/** `only check`: the file is read to its end, and nothing is stored. */
export type RestoreBackupInput = { actor: Actor; file: string; check: boolean }

/**
 * Puts a backup into a database that holds nothing yet, and reads every row back before it is stored.
 * @throws StartError when the database cannot be opened
 */
export async function restoreBackup({ actor, file, check }: RestoreBackupInput): Promise<Result<Kept>> {
  const allowed = asOperator(actor)
  if (!allowed.ok) return allowed
  const path = resolve(file)
  return keptOrFailed(() => (check ? checkBackup(path) : loadBackup(path)))
}

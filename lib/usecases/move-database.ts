import 'server-only'
import { asOperator } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Kept } from '@/lib/model/keeping'
import { fail, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { moveRows } from '@/lib/storage/backup/move-rows'
import { keptOrFailed } from './kept-or-failed'

export type MoveDatabaseInput = { actor: Actor; url: string }

/**
 * Copies the embedded database to an empty one of a PostgreSQL server, each row compared; the embedded one stays.
 * @throws StartError when one of the two cannot be opened
 */
export async function moveDatabase({ actor, url }: MoveDatabaseInput): Promise<Result<Kept>> {
  const allowed = asOperator(actor)
  if (!allowed.ok) return allowed
  const to = environmentSchema.shape.DATABASE_URL.safeParse(url)
  if (!to.success || !to.data || !URL.canParse(to.data)) return fail('invalid', 'backup-no-server-address')
  const address = to.data
  return keptOrFailed(() => moveRows(address))
}

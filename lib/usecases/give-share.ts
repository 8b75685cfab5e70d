import 'server-only'
import type { Id } from '@/lib/model/id'
import type { ShareRight } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import { insertAudit } from '@/lib/storage/audit'
import type { Queries } from '@/lib/storage/queries'
import { putShare } from '@/lib/storage/shares'

type Given = { thing: SharedThing; right: ShareRight; userId: Id; name: string }

/** From now on `name` may do with it what the right says; written down. */
export async function giveShare(tx: Queries, { thing, right, userId, name }: Given): Promise<void> {
  await putShare(tx, thing, userId, right)
  await insertAudit(tx, thing, userId, 'shared', { name, to: right })
}

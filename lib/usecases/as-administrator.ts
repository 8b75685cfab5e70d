import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import { isAdministrator } from '@/lib/storage/users'

/** The user id of who may set the installation up: read each time, so that it can be taken away. */
export async function asAdministrator(actor: Actor, tx?: Queries): Promise<Result<Id>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const db = tx ?? (await database()).prisma
  return (await isAdministrator(db, userId.value))
    ? ok(userId.value)
    : fail('forbidden', 'administrators-only')
}

import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { lockInstructors } from '@/lib/storage/instructors'
import type { Queries } from '@/lib/storage/queries'
import { findUser, type StoredUser } from '@/lib/storage/users'
import { asAdministrator } from './as-administrator'

/**
 * Another instructor, for an administrator who is to change something about them. Never oneself ('administrator-self',
 * conflict): so that one administrator is always left, also when two take it from each other at the same time.
 */
export async function findOtherInstructor(
  tx: Queries,
  actor: Actor,
  userId: Id,
): Promise<Result<{ administratorId: Id; other: StoredUser }>> {
  await lockInstructors(tx)
  const administrator = await asAdministrator(actor, tx)
  if (!administrator.ok) return administrator
  if (administrator.value === userId) return fail('conflict', 'administrator-self')
  const other = await findUser(tx, userId)
  if (other?.role !== 'instructor') return fail('not-found', 'instructor-not-found')
  return ok({ administratorId: administrator.value, other })
}

import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { mayDo } from '@/lib/access/share-rights'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { SchoolClass } from '@/lib/model/school-class'
import type { Standing } from '@/lib/model/share'
import { findStoredClass } from '@/lib/storage/classes'
import type { Queries } from '@/lib/storage/queries'
import { findClassRight } from '@/lib/storage/shares'

export type OwnClass = SchoolClass & { standing: Standing; userId: Id }

/** A class of one's own, or one that is shared with the right that is needed; another's is not found. */
export async function findOwnClass(
  db: Queries,
  actor: Actor,
  classId: Id,
  needed: Standing,
): Promise<Result<OwnClass>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const found = await findStoredClass(db, classId)
  const none = fail('not-found', 'class-not-found')
  if (!found) return none
  const standing = found.ownerId === userId.value ? 'own' : await findClassRight(db, classId, userId.value)
  if (standing === null) return none
  if (!mayDo(standing, needed)) return fail('forbidden', 'right-missing')
  return ok({ ...found, standing, userId: userId.value })
}

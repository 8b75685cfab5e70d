import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { type ShareRight, shareRightSchema } from '@/lib/model/share'
import type { SharedThing } from '@/lib/model/shared-thing'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { findStoredShare, removeShare, type StoredShare, setRight } from '@/lib/storage/shares'
import { findSharedThing } from './find-shared-thing'
import { parseInput } from './parse-input'

/** Null takes it away. */
export type ChangeShareInput = { actor: Actor; shareId: Id; right: ShareRight | null }

const schema = z.object({ shareId: idSchema, right: shareRightSchema.nullable() })

/** The owner gives another right, or takes it away; whom it is shared with may leave by themselves. */
export async function changeShare(input: ChangeShareInput): Promise<Result<null>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { shareId, right } = given.value
  const db = await database()
  return db.transact(async tx => {
    const none = fail('not-found', 'share-not-found')
    const share = await findStoredShare(tx, shareId)
    const thing = share && thingOf(share)
    if (!share || !thing) return none
    const leaves = right === null && share.userId === userId.value
    const own = await findSharedThing(tx, input.actor, thing, leaves ? 'view' : 'own')
    if (!own.ok) return own.failure.kind === 'not-found' ? none : own
    if (right === null) await removeShare(tx, shareId)
    else await setRight(tx, shareId, right)
    const details = { name: share.userName, to: right }
    await insertAudit(tx, thing, userId.value, right === null ? 'unshared' : 'shared', details)
    return ok(null)
  })
}

function thingOf({ quizId, classId }: StoredShare): SharedThing | null {
  if (quizId) return { quizId }
  return classId ? { classId } : null
}

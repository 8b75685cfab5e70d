import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { setAdministrator } from '@/lib/storage/instructors'
import { findOtherInstructor } from './find-other-instructor'
import { parseInput } from './parse-input'

export type ChangeInstructorInput = { actor: Actor; userId: Id; isAdministrator: boolean }

const schema = z.object({ userId: idSchema, isAdministrator: z.boolean() })

/** Another instructor becomes an administrator, or is one no more. */
export async function changeInstructor(input: ChangeInstructorInput): Promise<Result<null>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(async tx => {
    const found = await findOtherInstructor(tx, input.actor, given.value.userId)
    if (!found.ok) return found
    await setAdministrator(tx, found.value.other.id, given.value.isAdministrator)
    return ok(null)
  })
}

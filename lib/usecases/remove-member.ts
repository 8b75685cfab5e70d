import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { removeMember as remove } from '@/lib/storage/members'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type RemoveMemberInput = { actor: Actor; classId: Id; learnerId: Id }

/** Off the roster; what they gave to quizzes stays with the quizzes. */
export async function removeMember(input: RemoveMemberInput): Promise<Result<null>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ classId: idSchema, learnerId: idSchema }), input)
  if (!given.ok) return given
  const { classId, learnerId } = given.value
  const db = await database()
  return db.transact(async tx => {
    const found = await findOwnClass(tx, input.actor, classId, 'edit')
    if (!found.ok) return found
    await remove(tx, classId, learnerId)
    return ok(null)
  })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { handOver } from '@/lib/storage/instructors'
import { removeUser } from '@/lib/storage/users'
import { findOtherInstructor } from './find-other-instructor'
import { parseInput } from './parse-input'

export type RemoveInstructorInput = { actor: Actor; userId: Id }

/**
 * Another instructor’s account goes, with its sessions and open links. Their articles, quizzes with all results, and
 * classes become those of the administrator who asks: nothing of the learners is lost.
 */
export async function removeInstructor(input: RemoveInstructorInput): Promise<Result<{ name: string }>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ userId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(async tx => {
    const found = await findOtherInstructor(tx, input.actor, given.value.userId)
    if (!found.ok) return found
    const { administratorId, other } = found.value
    await handOver(tx, other.id, administratorId)
    await removeUser(tx, other.id)
    return ok({ name: other.name })
  })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { removeClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type DeleteClassInput = { actor: Actor; classId: Id }

/** Its roster goes; what its learners gave to quizzes stays with the quizzes. */
export async function deleteClass(input: DeleteClassInput): Promise<Result<null>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ classId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnClass(prisma, input.actor, given.value.classId, 'own')
  if (!found.ok) return found
  await removeClass(prisma, found.value.id)
  return ok(null)
}

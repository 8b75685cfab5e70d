import 'server-only'
import type { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { schoolClassSchema } from '@/lib/model/school-class'
import { updateClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type ChangeClassInput = { actor: Actor; classId: Id; name: string; rosterOpen: boolean }

const schema = schoolClassSchema.pick({ name: true, rosterOpen: true }).extend({ classId: idSchema })

export async function changeClass(input: ChangeClassInput): Promise<Result<z.infer<typeof schema>>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { classId, ...to } = given.value
  const { prisma } = await database()
  const found = await findOwnClass(prisma, input.actor, classId, 'edit')
  if (!found.ok) return found
  await updateClass(prisma, classId, to)
  return ok(given.value)
}

import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { schoolClassSchema } from '@/lib/model/school-class'
import { insertClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { freeJoinCode } from './free-join-code'
import { parseInput } from './parse-input'

export type CreateClassInput = { actor: Actor; name: string; rosterOpen: boolean }
export type ClassCreated = { classId: Id }

/** An empty class with a code of its own. */
export async function createClass(input: CreateClassInput): Promise<Result<ClassCreated>> {
  const ownerId = asInstructor(input.actor)
  if (!ownerId.ok) return ownerId
  const given = parseInput(schoolClassSchema.pick({ name: true, rosterOpen: true }), input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(async tx =>
    ok({
      classId: await insertClass(tx, {
        ...given.value,
        ownerId: ownerId.value,
        joinCode: await freeJoinCode(tx),
      }),
    }),
  )
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { renameLearner, renameLearnersOfUser } from '@/lib/storage/learners'
import { renameUser } from '@/lib/storage/users'
import { parseInput } from './parse-input'

export type ChangeNameInput = { actor: Actor; name: string }
export type NameChanged = { name: string }

/** The name of an account and of the learners it has claimed, or of a guest. */
export async function changeName(input: ChangeNameInput): Promise<Result<NameChanged>> {
  const { actor } = input
  if (actor.role === 'visitor') return fail('unauthenticated', 'sign-in-first')
  if (actor.role === 'operator') return fail('forbidden', 'learners-only')
  const given = parseInput(z.object({ name: personNameSchema }), input)
  if (!given.ok) return given
  const { name } = given.value
  const { userId, learnerId } = actor
  const db = await database()
  await db.transact(async tx => {
    if (userId !== null) {
      await renameUser(tx, userId, name)
      await renameLearnersOfUser(tx, userId, name)
    } else if (learnerId !== null) await renameLearner(tx, learnerId, name)
  })
  return ok({ name })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { nameKey, timePercentSchema } from '@/lib/model/school-class'
import { insertAudit } from '@/lib/storage/audit'
import { lockClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { renameLearner } from '@/lib/storage/learners'
import { changeMember as change, listMembers } from '@/lib/storage/members'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type ChangeMemberInput = {
  actor: Actor
  classId: Id
  learnerId: Id
  name: string
  timePercent: number
  /** Whoever types the name next sits here, and goes on where the learner was. */
  freeSeat?: boolean
}

const schema = z.object({
  classId: idSchema,
  learnerId: idSchema,
  name: personNameSchema,
  timePercent: timePercentSchema,
  freeSeat: z.boolean().default(false),
})

/** A learner of a class: their name, the time they have in all its quizzes, and whether their place is free again. */
export async function changeMember(input: ChangeMemberInput): Promise<Result<null>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { classId, learnerId, name, timePercent, freeSeat } = given.value
  const db = await database()
  return db.transact(async tx => {
    await lockClass(tx, classId)
    const found = await findOwnClass(tx, input.actor, classId, 'edit')
    if (!found.ok) return found
    const members = await listMembers(tx, classId)
    const member = members.find(one => one.learnerId === learnerId)
    if (!member) return fail('not-found', 'learner-not-found')
    const twin = members.some(one => one !== member && nameKey(one.name) === nameKey(name))
    if (twin) return fail('conflict', 'name-on-roster', { field: 'name' })
    // A name that goes with an account is its owner's to change.
    if (member.name !== name && member.userId === null) await renameLearner(tx, learnerId, name)
    await change(tx, classId, learnerId, { timePercent, ...(freeSeat ? { joinedAt: null } : {}) })
    if (timePercent !== member.timePercent)
      await insertAudit(tx, { classId }, userId.value, 'accommodation', { name, to: `${timePercent} 0` })
    return ok(null)
  })
}

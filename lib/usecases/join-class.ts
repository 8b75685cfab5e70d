import 'server-only'
import { z } from 'zod'
import { learnerCookie } from '@/lib/access/learner-cookie'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import { personNameSchema } from '@/lib/model/password'
import { fail, ok, type Result } from '@/lib/model/result'
import { mostMembers, nameKey, type SchoolClass } from '@/lib/model/school-class'
import { lockClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { findLearner, insertLearner } from '@/lib/storage/learners'
import { changeMember, giveSeatTo, insertMember, listMembers } from '@/lib/storage/members'
import type { Queries } from '@/lib/storage/queries'
import { secret } from '@/lib/storage/secret'
import { classOfCode, seatOf } from './find-class-by-code'
import { learnerIdOf } from './join-quiz'
import { parseInput } from './parse-input'
import { cookiesAreSecure } from './public-address'

export type JoinClassInput = { actor: Actor; code: string; name: string; address: string }
export type ClassJoined = {
  code: string
  /** To be set when not null: it keeps the learner's place. */
  learnerCookie: Cookie | null
}

const schema = z.object({ code: z.string().max(200), name: personNameSchema, address: z.string().max(100) })

/**
 * Sits down under a name of the roster, in whichever case and order it is typed. A place is taken once, until the
 * instructor frees it; then who sits down goes on as the learner who sat there. Who is not on the roster joins it where
 * the class allows that.
 */
export async function joinClass(input: JoinClassInput): Promise<Result<ClassJoined>> {
  if (input.actor.role === 'operator') return fail('forbidden', 'learners-only')
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { code, name, address } = given.value
  const db = await database()
  const found = await classOfCode(db.prisma, code, address)
  if (!found.ok) return found
  const signing = await secret()
  return db.transact(async tx => {
    await lockClass(tx, found.value.id)
    const seat = await sitDown(tx, found.value, input.actor, name)
    if (!seat.ok) return seat
    const learner = await findLearner(tx, seat.value)
    const guest = learner?.userId === null
    return ok({
      code: found.value.joinCode,
      learnerCookie: guest ? learnerCookie(seat.value, signing, cookiesAreSecure()) : null,
    })
  })
}

async function sitDown(tx: Queries, own: SchoolClass, actor: Actor, name: string): Promise<Result<Id>> {
  const members = await listMembers(tx, own.id)
  const there = seatOf(members, actor)
  const now = new Date()
  const userId = 'userId' in actor ? actor.userId : null
  const wanted = members.find(member => nameKey(member.name) === nameKey(name))
  if (there && (!wanted || wanted.learnerId === there.learnerId || userId !== null))
    return ok(there.learnerId)
  const learner = await learnerHere(tx, actor, name)
  if (!wanted) {
    if (!own.rosterOpen) return fail('not-found', 'not-on-roster', { field: 'name' })
    if (members.length >= mostMembers)
      return fail('too-large', 'class-full', { params: { most: mostMembers } })
    const learnerId = learner ?? (await insertLearner(tx, { name, userId })).id
    await insertMember(tx, own.id, learnerId, now)
    return ok(learnerId)
  }
  if (wanted.joinedAt !== null) return fail('conflict', 'seat-taken', { field: 'name' })
  if (wanted.userId !== null && wanted.userId !== userId)
    return fail('conflict', 'seat-of-account', { field: 'name' })
  const seated = members.some(member => member.learnerId === learner)
  if (learner && learner !== wanted.learnerId && !seated) {
    if (await giveSeatTo(tx, own.id, wanted.learnerId, learner, now)) return ok(learner)
  }
  await changeMember(tx, own.id, wanted.learnerId, { joinedAt: now })
  return ok(wanted.learnerId)
}

/** Who has taken quizzes here already brings them along; under another name this is somebody else. */
async function learnerHere(tx: Queries, actor: Actor, name: string): Promise<Id | null> {
  const id = learnerIdOf(actor)
  const known = id ? await findLearner(tx, id) : null
  return known && (known.userId !== null || nameKey(known.name) === nameKey(name)) ? known.id : null
}

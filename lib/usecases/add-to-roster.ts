import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { readRoster } from '@/lib/exchange/roster/read'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { type LeftLine, longestRoster } from '@/lib/model/roster'
import { mostMembers, nameKey } from '@/lib/model/school-class'
import { insertAudit } from '@/lib/storage/audit'
import { lockClass } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'
import { insertMembers, listMembers } from '@/lib/storage/members'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type AddToRosterInput = { actor: Actor; classId: Id; text: string }
/** `left`: the lines that gave nobody, as they were, with the reason. */
export type RosterAdded = { added: string[]; left: LeftLine[] }

const schema = z.object({ classId: idSchema, text: z.string().max(longestRoster, 'paste-too-long') })

/** Names on the roster, typed or pasted, a line each or as a table; who is there already stays, and is listed. */
export async function addToRoster(input: AddToRosterInput): Promise<Result<RosterAdded>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { classId, text } = given.value
  const { names, left } = readRoster(text)
  const db = await database()
  return db.transact(async tx => {
    await lockClass(tx, classId)
    const found = await findOwnClass(tx, input.actor, classId, 'edit')
    if (!found.ok) return found
    if (names.length + left.length === 0) return fail('invalid', 'roster-empty', { field: 'text' })
    const members = await listMembers(tx, classId)
    const known = new Set(members.map(({ name }) => nameKey(name)))
    const fresh = names.filter(({ name }) => !known.has(nameKey(name)))
    if (members.length + fresh.length > mostMembers)
      return fail('too-large', 'class-full', { params: { most: mostMembers } })
    await insertMembers(
      tx,
      classId,
      fresh.map(({ name }) => name),
    )
    if (fresh.length > 0) await insertAudit(tx, { classId }, userId.value, 'roster', { count: fresh.length })
    const there = names.filter(({ name }) => known.has(nameKey(name)))
    return ok({
      added: fresh.map(({ name }) => name),
      left: [
        ...left,
        ...there.map(({ line, name }) => ({ line, text: name, problem: 'known' as const })),
      ].sort((a, b) => a.line - b.line),
    })
  })
}

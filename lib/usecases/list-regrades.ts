import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { type ListedRegrade, listRegrades as listStored } from '@/lib/storage/regrades'
import { listChangesOf, type NamedChange } from '@/lib/storage/score-changes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type ListRegradesInput = { actor: Actor; quizId: Id }
/** `changes`: some of them; `regrade.changed` says how many there are. */
export type RegradeEntry = ListedRegrade & { changes: NamedChange[] }
export type RegradeHistory = { entries: RegradeEntry[] }

const mostEntries = 200
const mostChanges = 50

/** What was decided and changed in a quiz, by whom, when and why, and what it did; the newest first. */
export async function listRegrades(input: ListRegradesInput): Promise<Result<RegradeHistory>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  const listed = await listStored(prisma, found.value.id, mostEntries)
  const changes = await listChangesOf(
    prisma,
    listed.map(({ regrade }) => regrade.id),
    mostChanges,
  )
  return ok({ entries: listed.map(entry => ({ ...entry, changes: changes.get(entry.regrade.id) ?? [] })) })
}

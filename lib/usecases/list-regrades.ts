import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { type ListedRegrade, listRegrades as listStored } from '@/lib/storage/regrades'
import { listChangesOf, type NamedChange } from '@/lib/storage/score-changes'
import { atQuiz } from './at-quiz'

export type ListRegradesInput = { actor: Actor; quizId: Id }
/** `changes`: some of them; `regrade.changed` says how many there are. */
export type RegradeEntry = ListedRegrade & { changes: NamedChange[] }
export type RegradeHistory = { entries: RegradeEntry[] }

const mostEntries = 200
const mostChanges = 50

/** What was decided and changed in a quiz, by whom, when and why, and what it did; the newest first. */
export async function listRegrades(input: ListRegradesInput): Promise<Result<RegradeHistory>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { db, quiz } = at.value
  const listed = await listStored(db.prisma, quiz.id, mostEntries)
  const changes = await listChangesOf(
    db.prisma,
    listed.map(({ regrade }) => regrade.id),
    mostChanges,
  )
  return ok({ entries: listed.map(entry => ({ ...entry, changes: changes.get(entry.regrade.id) ?? [] })) })
}

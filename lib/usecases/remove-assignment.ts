import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { listAssignmentsOf, removeAssignment as remove } from '@/lib/storage/assignments'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'

export type RemoveAssignmentInput = { actor: Actor; quizId: Id; classId: Id }

/** The class finds the quiz no more. Attempts stay; those under way go on with the times of the quiz itself. */
export async function removeAssignment(input: RemoveAssignmentInput): Promise<Result<null>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema, classId: idSchema }), input)
  if (!given.ok) return given
  const { quizId, classId } = given.value
  const db = await database()
  return db.transact(async tx => {
    const found = await findOwnQuiz(tx, input.actor, quizId)
    if (!found.ok) return found
    const there = (await listAssignmentsOf(tx, quizId)).find(one => one.classId === classId)
    if (!there) return fail('not-found', 'assignment-not-found')
    await remove(tx, there.id)
    await insertAudit(tx, { quizId }, userId.value, 'unassigned', { name: there.className })
    return ok(null)
  })
}

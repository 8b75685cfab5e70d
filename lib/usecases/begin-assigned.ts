import 'server-only'
import { z } from 'zod'
import { asLearner } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findAssignment } from '@/lib/storage/assignments'
import { database } from '@/lib/storage/database'
import { listMembers } from '@/lib/storage/members'
import { findStoredQuiz } from '@/lib/storage/quizzes'
import { beginAttempt, tryingCode } from './begin-attempt'
import { seatOf } from './find-class-by-code'
import { parseInput } from './parse-input'

export type BeginAssignedInput = { actor: Actor; assignmentId: Id; accessCode: string; address: string }
export type AssignedBegun = { attemptId: Id }

const schema = z.object({
  assignmentId: idSchema,
  accessCode: z.string().max(100),
  address: z.string().max(100),
})

/** Begins a quiz of one's class, or goes on with it; who is not in the class finds nothing. */
export async function beginAssigned(input: BeginAssignedInput): Promise<Result<AssignedBegun>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { assignmentId, accessCode, address } = given.value
  const db = await database()
  const begin = () =>
    db.transact(async tx => {
      const none = fail('not-found', 'assignment-not-found')
      const assignment = await findAssignment(tx, assignmentId)
      const seat = assignment && seatOf(await listMembers(tx, assignment.classId), input.actor)
      const quiz = assignment && (await findStoredQuiz(tx, assignment.quizId))
      if (!seat || !quiz) return none
      const begun = await beginAttempt(tx, quiz, {
        learnerId: seat.learnerId,
        assignmentId,
        accessCode,
        isNew: false,
      })
      return begun.ok ? ok({ attemptId: begun.value }) : begun
    })
  return tryingCode(accessCode, address, begin)
}

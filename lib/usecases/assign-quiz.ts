import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Terms, termsSchema } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAssignment, listAssignmentsTo, setTerms } from '@/lib/storage/assignments'
import { insertAudit } from '@/lib/storage/audit'
import { lockClass } from '@/lib/storage/classes'
import { atQuiz } from './at-quiz'
import { findOwnClass } from './find-own-class'
import { settleDue } from './settle-attempts'

export type AssignQuizInput = { actor: Actor; quizId: Id; classId: Id; terms: Terms }
export type QuizAssigned = { assignmentId: Id }

const schema = z.object({ quizId: idSchema, classId: idSchema, terms: termsSchema })

/**
 * A quiz for a class, on its terms; assigning again changes the terms, for attempts under way too. Learners find it once
 * it is published.
 */
export async function assignQuiz(input: AssignQuizInput): Promise<Result<QuizAssigned>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId, classId, terms } = given
  const own = await findOwnClass(db.prisma, input.actor, classId, 'edit')
  if (!own.ok) return own
  const closes = terms.closesAt === undefined ? quiz.settings.closesAt : terms.closesAt
  const opens = terms.opensAt === undefined ? quiz.settings.opensAt : terms.opensAt
  if (opens && closes && opens >= closes)
    return fail('invalid', 'closes-before-opening', { field: 'closesAt' })
  // Whose time is over by the terms that were gets none of it back by new ones.
  await settleDue(db, quiz, new Date())
  return db.transact(async tx => {
    await lockClass(tx, classId)
    const there = (await listAssignmentsTo(tx, classId)).find(one => one.quizId === quizId)
    if (there) await setTerms(tx, there.id, terms)
    const assignmentId = there?.id ?? (await insertAssignment(tx, { quizId, classId, terms }))
    await insertAudit(tx, { quizId }, userId, 'assigned', { name: own.value.name })
    return ok({ assignmentId })
  })
}

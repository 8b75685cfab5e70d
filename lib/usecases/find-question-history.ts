import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { ChangeCause, QuestionSnapshot, QuizChange } from '@/lib/model/quiz-change'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listChangesOfQuestion } from '@/lib/storage/quiz-changes'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'

export type FindQuestionHistoryInput = { actor: Actor; questionId: Id }
export type QuestionVersion = {
  /** What made it, and on which side of that it stands; null for what the history began with. */
  changeId: Id
  side: 'before' | 'after'
  cause: ChangeCause | null
  by: string | null
  at: Date | null
  undone: boolean
  snapshot: QuestionSnapshot
}
export type QuestionHistory = { versions: QuestionVersion[] }

/** What a question was, the newest first. Changes of its place alone are none of its versions. */
export async function findQuestionHistory(input: FindQuestionHistoryInput): Promise<Result<QuestionHistory>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ questionId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuestion(prisma, input.actor, given.value.questionId, 'view')
  if (!found.ok) return found
  const changes = await listChangesOfQuestion(prisma, found.value.question.id)
  return ok({ versions: versionsOf(changes).reverse() })
}

function versionsOf(changes: readonly { change: QuizChange; by: string | null }[]): QuestionVersion[] {
  const versions: QuestionVersion[] = []
  for (const { change, by } of changes) {
    const [turn] = change.questions
    if (!turn) continue
    const { id: changeId, cause, madeAt: at, undoneAt } = change
    const last = versions.at(-1)
    // What was done otherwise (at the grading desk) shows as what the next change found.
    if (turn.before && !isDeepStrictEqual(last?.snapshot, turn.before) && !last?.undone)
      versions.push({
        ...{ changeId, side: 'before', cause: null, by: null, at: null, undone: false },
        snapshot: turn.before,
      })
    if (turn.after)
      versions.push({
        changeId,
        side: 'after',
        cause,
        by,
        at,
        undone: undoneAt !== null,
        snapshot: turn.after,
      })
  }
  return versions
}

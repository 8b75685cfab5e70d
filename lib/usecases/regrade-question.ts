import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { noteSchema } from '@/lib/model/regrade'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { lockEditions, setInForce } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { lockQuizWork } from '@/lib/storage/quizzes'
import { findStoredRegrade, lastRegradeNumber } from '@/lib/storage/regrades'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { type PlannedRegrade, plannedSchema, planRegrade } from './plan-regrade'
import { recordRegrade } from './record-regrade'
import { changeWorkingQuestion } from './working-key'

export type RegradeQuestionInput = { actor: Actor } & PlannedRegrade & {
    /** Drawn by who asks: a second click, a retry is the same regrade. */
    id: Id
    /** Of the preview that was looked at. */
    based: number
    /** Why; learners whose score changes read it. */
    note: string | null
  }
export type QuestionRegraded = { regradeId: Id; number: number; changed: number }

const schema = plannedSchema.extend({ id: idSchema, based: z.int().min(0), note: noteSchema })
type Order = z.infer<typeof schema>

/**
 * Carries out what was previewed, in one transaction. Something else regraded since the preview is a conflict: nothing is
 * changed, and the preview is to be looked at again. Attempts submitted since are scored anew with the others.
 */
export async function regradeQuestion(input: RegradeQuestionInput): Promise<Result<QuestionRegraded>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  return db.transact(tx => regrade(tx, input.actor, userId.value, given.value))
}

async function regrade(
  tx: Queries,
  actor: Actor,
  madeById: Id,
  { id, based, note, ...planned }: Order,
): Promise<Result<QuestionRegraded>> {
  const own = await findOwnQuiz(tx, actor, planned.quizId, 'grade')
  if (!own.ok) return own
  await lockQuizWork(tx, planned.quizId)
  const before = await findStoredRegrade(tx, id)
  if (before?.quizId === planned.quizId)
    return ok({ regradeId: id, number: before.number, changed: before.changed })
  if (before || (await lastRegradeNumber(tx, planned.quizId)) !== based)
    return fail('conflict', 'regraded-meanwhile')
  const plan = await planRegrade(tx, actor, planned)
  if (!plan.ok) return plan
  const { quiz, cause, asked, become, after, reachesNewest } = plan.value
  await lockEditions(
    tx,
    asked.map(({ edition }) => edition.id),
  )
  const [first] = asked
  const { change } = planned
  const recorded = await recordRegrade(tx, {
    ...{ id, quizId: quiz.id, questionId: planned.questionId, madeById, cause, note: note || null },
    details: {
      number: (first?.question.position ?? 0) + 1,
      stem: first?.question.content.stem ?? '',
      response: null,
      gap: null,
      learnerName: null,
      editions: asked.map(({ edition }) => edition.number),
      points: change.kind === 'points' ? String(change.points) : null,
      variant: null,
      undoes: null,
    },
    after,
    before: null,
    attemptId: null,
  })
  for (const one of asked) {
    const { treatment, ...body } = become(one)
    await setInForce(tx, one.question.id, { body, treatment })
  }
  if (reachesNewest && change.kind === 'points')
    await changeWorkingQuestion(tx, quiz, planned.questionId, () => ({ points: change.points }))
  return ok({ regradeId: id, number: recorded.number, changed: recorded.changed })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionState, questionStateSchema } from '@/lib/model/question'
import type { ChangeCause } from '@/lib/model/quiz-change'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import type { QuestionSaved } from './edit-question'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'
import { saveQuestion } from './save-question'

export type JudgeQuestionInput = { actor: Actor; questionId: Id; revision: number; state: QuestionState }

const schema = z.object({ questionId: idSchema, revision: z.int().min(1), state: questionStateSchema })
const causes = {
  accepted: 'accepted',
  rejected: 'rejected',
  suggested: 'reconsidered',
} as const satisfies Record<QuestionState, ChangeCause>

/** Accepts, rejects, or makes it a suggestion again. Judged the same twice is judged once. */
export async function judgeQuestion(input: JudgeQuestionInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { questionId, revision, state } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { question, quizId } = found.value
  if (question.state === state) return ok({ question })
  if (question.revision !== revision) return fail('conflict', 'question-changed-elsewhere')
  const recording = { quizId, actor: input.actor, cause: causes[state] }
  const saved = await saveQuestion(db, recording, { questionId, revision, change: { state } })
  return saved.ok ? ok({ question: saved.value }) : saved
}

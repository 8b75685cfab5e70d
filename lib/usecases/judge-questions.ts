import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { updateQuestion } from '@/lib/storage/questions'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { recordChange } from './record-change'

export type JudgeQuestionsInput = {
  actor: Actor
  quizId: Id
  questions: { questionId: Id; revision: number }[]
}
export type QuestionsJudged = { accepted: number }

const schema = z.object({
  quizId: idSchema,
  questions: z.array(z.object({ questionId: idSchema, revision: z.int().min(1) })).max(200),
})

/** Accepts many at once, as one change. One that somebody changed meanwhile was not seen so: nothing is accepted then. */
export async function judgeQuestions(input: JudgeQuestionsInput): Promise<Result<QuestionsJudged>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const db = await database()
  const { quizId, questions } = given.value
  const found = await findOwnQuiz(db.prisma, input.actor, quizId)
  if (!found.ok) return found
  const recording = { quizId, actor: input.actor, cause: 'accepted' as const }
  return recordChange(db, recording, async (tx, stored) => {
    const revisions = new Map(stored.map(({ id, revision }) => [id, revision]))
    if (questions.some(({ questionId, revision }) => revisions.get(questionId) !== revision))
      return fail('conflict', 'question-changed-elsewhere')
    for (const { questionId, revision } of questions)
      await updateQuestion(tx, questionId, revision, { state: 'accepted' })
    return ok({ accepted: questions.length })
  })
}

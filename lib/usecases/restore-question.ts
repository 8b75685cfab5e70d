import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { versionOn } from '@/lib/model/quiz-change'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findChange } from '@/lib/storage/quiz-changes'
import type { QuestionSaved } from './edit-question'
import { findOwnQuestion } from './find-own-quiz'
import { followArticle } from './follow-article'
import { parseInput } from './parse-input'
import { saveQuestion } from './save-question'

export type RestoreQuestionInput = {
  actor: Actor
  questionId: Id
  revision: number
  /** The version to come back: one side of a change in the question's history. */
  changeId: Id
  side: 'before' | 'after'
}

const schema = z.object({
  questionId: idSchema,
  revision: z.int().min(1),
  changeId: idSchema,
  side: z.enum(['before', 'after']),
})

/** Makes a question what it was; what it is now stays in its history. */
export async function restoreQuestion(input: RestoreQuestionInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { questionId, revision, changeId, side } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { quiz } = found.value
  const change = await findChange(db.prisma, changeId)
  const turn = change?.quizId === quiz.id ? change.questions.find(one => one.questionId === questionId) : null
  const snapshot = turn?.[side]
  if (!change || !snapshot) return fail('not-found', 'change-not-found')
  const from = await findArticleVersion(db.prisma, versionOn(side, change))
  const to = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const body = followArticle(snapshot.body, from, to)
  const recording = { quizId: quiz.id, actor: input.actor, cause: 'restored' as const }
  const saved = await saveQuestion(db, recording, {
    questionId,
    revision,
    change: { body, state: snapshot.state },
  })
  return saved.ok ? ok({ question: saved.value }) : saved
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Question, type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { bodyOfEdit } from './check-question-edit'
import { findOwnQuestion } from './find-own-quiz'
import { parseInput } from './parse-input'
import { saveQuestion } from './save-question'

export type { QuestionEdit } from '@/lib/model/question'
/** `sitting` is drawn by a form when it opens: all that it saves is one change, to be taken back at once. */
export type EditQuestionInput = {
  actor: Actor
  questionId: Id
  revision: number
  body: QuestionEdit
  sitting?: string
}
export type QuestionSaved = { question: Question }

const schema = z.object({
  questionId: idSchema,
  revision: z.int().min(1),
  body: questionEditSchema,
  sitting: idSchema.optional(),
})

/** A stale revision is a conflict; nothing is overwritten. Editions that were published stay as they are. */
export async function editQuestion(input: EditQuestionInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { questionId, revision, body: edit, sitting } = given.value
  const db = await database()
  const found = await findOwnQuestion(db.prisma, input.actor, questionId)
  if (!found.ok) return found
  const { quiz, question } = found.value
  if (question.revision !== revision) return fail('conflict', 'question-changed-elsewhere')
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const body = bodyOfEdit(edit, article, question.origin, question.content)
  if (!body.ok) return body
  const recording = { quizId: quiz.id, actor: input.actor, cause: 'edited' as const, sitting }
  const saved = await saveQuestion(db, recording, { questionId, revision, change: { body: body.value } })
  return saved.ok ? ok({ question: saved.value }) : saved
}

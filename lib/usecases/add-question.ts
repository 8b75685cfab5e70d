import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { atQuiz } from './at-quiz'
import { byHand } from './by-hand'
import { bodyOfEdit } from './check-question-edit'
import type { QuestionSaved } from './edit-question'
import { insertAccepted } from './insert-accepted'

/** A question written by hand is accepted from the start and goes last. */
export type AddQuestionInput = { actor: Actor; quizId: Id; body: QuestionEdit }

export async function addQuestion(input: AddQuestionInput): Promise<Result<QuestionSaved>> {
  const at = await atQuiz(z.object({ quizId: idSchema, body: questionEditSchema }), input)
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const body = bodyOfEdit(given.body, article, byHand, null)
  if (!body.ok) return body
  const question = await insertAccepted(input.actor, quiz.id, body.value)
  return question.ok ? ok({ question: question.value }) : question
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { byHand } from './by-hand'
import { bodyOfEdit } from './check-question-edit'
import type { QuestionSaved } from './edit-question'
import { findOwnQuiz } from './find-own-quiz'
import { insertAccepted } from './insert-accepted'
import { parseInput } from './parse-input'

/** A question written by hand is accepted from the start and goes last. */
export type AddQuestionInput = { actor: Actor; quizId: Id; body: QuestionEdit }

export async function addQuestion(input: AddQuestionInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, body: questionEditSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId)
  if (!found.ok) return found
  const quiz = found.value
  const article = await findArticleVersion(prisma, quiz.articleVersionId)
  const body = bodyOfEdit(given.value.body, article, byHand, null)
  if (!body.ok) return body
  const question = await insertAccepted(input.actor, quiz.id, body.value)
  return question.ok ? ok({ question: question.value }) : question
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type Origin, type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { insertQuestions, listQuestions } from '@/lib/storage/questions'
import { lockQuiz, touchQuiz } from '@/lib/storage/quizzes'
import { bodyOfEdit } from './check-question-edit'
import type { QuestionSaved } from './edit-question'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { questionsPerQuiz } from './questions-per-quiz'

/** A question written by hand is accepted from the start and goes last. */
export type AddQuestionInput = { actor: Actor; quizId: Id; body: QuestionEdit }

const byHand: Origin = { engine: 'instructor', rule: 'by-hand', confidence: 1 }

export async function addQuestion(input: AddQuestionInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, body: questionEditSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, given.value.quizId)
  if (!found.ok) return found
  const quiz = found.value
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const body = bodyOfEdit(given.value.body, article, byHand, null)
  if (!body.ok) return body
  return db.transact(async tx => {
    await lockQuiz(tx, quiz.id)
    const questions = await listQuestions(tx, quiz.id)
    if (questions.filter(question => question.state !== 'rejected').length >= questionsPerQuiz)
      return fail('too-large', 'too-many-questions', { params: { maximum: questionsPerQuiz } })
    const position = (questions.at(-1)?.position ?? -1) + 1
    const state = 'accepted' as const
    const [id] = await insertQuestions(tx, quiz.id, [{ position, state, body: body.value }])
    await touchQuiz(tx, quiz.id)
    const added = (await listQuestions(tx, quiz.id)).find(question => question.id === id)
    return added ? ok({ question: added }) : fail('not-found', 'question-not-found')
  })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema, newPartId } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findStoredQuestion } from '@/lib/storage/questions'
import type { QuestionSaved } from './edit-question'
import { findOwnQuiz } from './find-own-quiz'
import { followArticle } from './follow-article'
import { insertAccepted } from './insert-accepted'
import { mapIds } from './map-ids'
import { parseInput } from './parse-input'

export type AddBankedInput = { actor: Actor; quizId: Id; questionId: Id }

const schema = z.object({ quizId: idSchema, questionId: idSchema })

/** A copy of a question of another quiz about the same article: accepted, last, and knowing where it came from. */
export async function addBanked(input: AddBankedInput): Promise<Result<QuestionSaved>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const quiz = await findOwnQuiz(prisma, input.actor, given.value.quizId)
  if (!quiz.ok) return quiz
  const stored = await findStoredQuestion(prisma, given.value.questionId)
  const other = stored && (await findOwnQuiz(prisma, input.actor, stored.quizId, 'view'))
  if (!stored || !other?.ok) return fail('not-found', 'question-not-found')
  const { question } = stored
  if (other.value.articleId !== quiz.value.articleId || question.state !== 'accepted')
    return fail('not-found', 'question-not-found')
  const from = await findArticleVersion(prisma, other.value.articleVersionId)
  const to = await findArticleVersion(prisma, quiz.value.articleVersionId)
  const { content, class: about, difficulty, points, evidence, explanation, origin, findings } = question
  const { explanationOrigin } = question
  const body = {
    content: mapIds(content, newPartId),
    class: about,
    difficulty,
    points,
    evidence,
    explanation,
    explanationOrigin,
    origin,
    findings,
  }
  const added = await insertAccepted(input.actor, quiz.value.id, followArticle(body, from, to), question.id)
  return added.ok ? ok({ question: added.value }) : added
}

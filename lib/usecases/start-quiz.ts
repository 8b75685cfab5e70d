import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { defaultSettings } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertQuiz } from '@/lib/storage/quizzes'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'
import { titleOfQuiz } from './title-of-quiz'

export type StartQuizInput = { actor: Actor; articleId: Id }
export type QuizStarted = { quizId: Id }

/** An empty draft about an article, for questions that are written by hand. */
export async function startQuiz(input: StartQuizInput): Promise<Result<QuizStarted>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ articleId: idSchema }), input)
  if (!given.ok) return given
  const { articleId } = given.value
  const { prisma } = await database()
  const found = await findOwnArticle(prisma, input.actor, articleId)
  if (!found.ok) return found
  const { id: articleVersionId, article } = found.value.version
  const quizId = await insertQuiz(prisma, {
    ownerId: userId.value,
    articleId,
    articleVersionId,
    title: titleOfQuiz(article),
    settings: defaultSettings,
  })
  return ok({ quizId })
}

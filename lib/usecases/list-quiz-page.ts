import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import { type Page, pageWishSchema } from '@/lib/model/page'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { pageOfQuizzes } from '@/lib/storage/pages'
import { listQuizzesOf } from '@/lib/storage/quizzes'
import type { ListPageInput } from './list-article-page'
import { type QuizSummary, summaryOf } from './list-quizzes'
import { parseInput } from './parse-input'

/** A page of one's own quizzes and of those that are shared with one, the newest first. */
export async function listQuizPage(input: ListPageInput): Promise<Result<Page<QuizSummary>>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(pageWishSchema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const { items, next } = await pageOfQuizzes(prisma, userId.value, given.value)
  const ids = items.map(({ id }) => id)
  const listed = (await listQuizzesOf(prisma, userId.value, ids)).map(summaryOf)
  return ok({ items: ids.flatMap(id => listed.find(quiz => quiz.id === id) ?? []), next })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listEditionsWith } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { listStoredQuizzes } from '@/lib/storage/quizzes'
import { countWaiting, listWaiting } from '@/lib/storage/reviews'
import { listRulings } from '@/lib/storage/rulings'
import { findOwnQuiz } from './find-own-quiz'
import { groupReviews, type ReviewQuestion } from './group-reviews'
import { parseInput } from './parse-input'
import { reviewGaps } from './review-gaps'
import { articlesOf } from './standings'

/** Of one quiz, or of all of one's own. */
export type ListReviewsInput = { actor: Actor; quizId: Id | null }
export type ReviewedQuiz = { id: Id; title: string; language: ArticleLanguage; questions: ReviewQuestion[] }
/** `waiting`: responses, not decisions. `shown` of them are here; the rest comes when these are decided. */
export type ReviewList = { quizzes: ReviewedQuiz[]; waiting: number; shown: number }

const most = 2000

/** Everything that waits for a person: by quiz, question, and response; equal responses are one decision. */
export async function listReviews(input: ListReviewsInput): Promise<Result<ReviewList>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema.nullable() }), input)
  if (!given.ok) return given
  const { quizId } = given.value
  const { prisma } = await database()
  if (quizId !== null) {
    const found = await findOwnQuiz(prisma, input.actor, quizId, 'view')
    if (!found.ok) return found
  }
  return ok(await list(prisma, { userId: userId.value, quizId }))
}

async function list(db: Queries, of: { userId: Id; quizId: Id | null }): Promise<ReviewList> {
  const waiting = await listWaiting(db, of, most)
  const editions = await listEditionsWith(db, [...new Set(waiting.map(({ editionId }) => editionId))])
  const articles = await articlesOf(db, editions)
  const wanted = new Set(waiting.map(({ questionId }) => questionId))
  const asked = editions.flatMap(edition => {
    const article = articles.get(edition.articleVersionId)
    return article ? edition.questions.map(question => ({ question, edition, article })) : []
  })
  const byId = new Map(asked.map(one => [one.question.id, one]))
  const rulings = await listRulings(db, [...wanted])
  const questions = groupReviews(
    asked.filter(({ question }) => wanted.has(question.id)),
    waiting
      .flatMap(row => {
        const one = byId.get(row.questionId)
        const { score, ...rest } = row
        return one ? reviewGaps({ ...rest, ...score }, one.question, one.article, rulings) : []
      })
      .filter(({ outcome, asked: look }) => outcome === 'review' || (look && outcome !== 'accepted')),
  )
  const quizzes = await listStoredQuizzes(db, [...new Set(waiting.map(row => row.quizId))])
  return {
    waiting: waiting.length < most ? waiting.length : await countWaiting(db, of),
    shown: waiting.length,
    quizzes: quizzes.map(({ id, title, language }) => ({
      ...{ id, title, language },
      questions: questions.filter(({ quizId }) => quizId === id).sort((a, b) => a.number - b.number),
    })),
  }
}

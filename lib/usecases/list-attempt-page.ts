import 'server-only'
import { type Id, idSchema } from '@/lib/model/id'
import { type Page, pageWishSchema } from '@/lib/model/page'
import { ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Points } from '@/lib/model/score'
import { type PagedAttempt, pageOfAttempts } from '@/lib/storage/pages'
import { listScoresOf } from '@/lib/storage/scores'
import { atQuiz } from './at-quiz'
import type { ListPageInput } from './list-article-page'
import { settleDue } from './settle-attempts'

export type ListAttemptPageInput = ListPageInput & { quizId: Id }
/** `total` and `maximum` are null while the learner is still at it. */
export type AttemptSummary = Omit<PagedAttempt, 'at'> & {
  startedAt: Date
  total: Points | null
  maximum: number | null
  toReview: number
}

/** A page of the attempts at a quiz, in the order they were begun. */
export async function listAttemptPage(input: ListAttemptPageInput): Promise<Result<Page<AttemptSummary>>> {
  const at = await atQuiz(pageWishSchema.extend({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, ...wish } = given
  await settleDue(db, quiz, new Date())
  const { items, next } = await pageOfAttempts(db.prisma, quizId, wish)
  const scores = await listScoresOf(
    db.prisma,
    items.map(({ id }) => id),
  )
  const summaries = items.map(({ at, ...attempt }): AttemptSummary => {
    const own = scores.filter(({ attemptId }) => attemptId === attempt.id).map(({ score }) => score)
    const submitted = attempt.submittedAt !== null
    return {
      ...{ ...attempt, startedAt: at },
      total: submitted ? own.reduce((sum, { points }) => addPoints(sum, points), noPoints) : null,
      maximum: submitted ? own.reduce((sum, { maximum }) => sum + maximum, 0) : null,
      toReview: own.filter(({ outcome }) => outcome === 'review').length,
    }
  })
  return ok({ items: summaries, next })
}

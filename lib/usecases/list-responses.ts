import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Outcome } from '@/lib/model/score'
import { listEditions } from '@/lib/storage/editions'
import { listRulings } from '@/lib/storage/rulings'
import { listAttemptNames, listScoredResponses } from '@/lib/storage/scored-responses'
import { atQuiz } from './at-quiz'
import { groupReviews, type ReviewQuestion } from './group-reviews'
import type { ReviewedQuiz } from './list-reviews'
import { reviewGaps } from './review-gaps'
import { askedOf } from './same-question'
import { articlesOf } from './standings'

export type ListResponsesInput = { actor: Actor; quizId: Id; questionId: Id }
/** `left`: different responses that are not shown, all of them fewer given than those that are. */
export type ResponseList = { quiz: ReviewedQuiz; left: number }

const mostGroups = 200

/** What is worth reading first: who waits, then whose response was refused. */
const order = { review: 0, rejected: 1, partial: 2, accepted: 3, blank: 4 } satisfies Record<Outcome, number>

/** All submitted responses to a question, whatever their score: a wrong one may have been right after all. */
export async function listResponses(input: ListResponsesInput): Promise<Result<ResponseList>> {
  const at = await atQuiz(z.object({ quizId: idSchema, questionId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, questionId } = given
  const asked = askedOf(await listEditions(db.prisma, quizId), questionId)
  if (asked.length === 0) return fail('not-found', 'question-not-found')
  const articles = await articlesOf(
    db.prisma,
    asked.map(({ edition }) => edition),
  )
  const ids = asked.map(({ question }) => question.id)
  const rows = await listScoredResponses(db.prisma, ids)
  const rulings = await listRulings(db.prisma, ids)
  const named = await listAttemptNames(db.prisma, quizId)
  const on = asked.flatMap(one => {
    const article = articles.get(one.edition.articleVersionId)
    return article ? [{ ...one, article }] : []
  })
  const byId = new Map(on.map(one => [one.question.id, one]))
  const grouped = groupReviews(
    on,
    rows.flatMap(({ attemptId, questionId: id, value, score }) => {
      const one = byId.get(id)
      const row = {
        ...{ attemptId, questionId: id, value, ...score },
        learnerName: named.get(attemptId)?.learnerName ?? '',
        attemptNumber: named.get(attemptId)?.number ?? 1,
      }
      return one ? reviewGaps(row, one.question, one.article, rulings) : []
    }),
  )
  const { questions, left } = cut(grouped)
  const { id, title, language } = quiz
  return ok({ quiz: { ...{ id, title, language }, questions }, left })
}

function cut(questions: readonly ReviewQuestion[]): { questions: ReviewQuestion[]; left: number } {
  let left = 0
  const shown = questions.map(question => {
    const groups = [...question.groups].sort(
      (a, b) => order[a.outcome] - order[b.outcome] || b.count - a.count,
    )
    left += Math.max(0, groups.length - mostGroups)
    return { ...question, groups: groups.slice(0, mostGroups) }
  })
  return { questions: shown, left }
}

import type { Id } from '@/lib/model/id'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { type ScoreReason, scoreReasonSchema } from '@/lib/model/score'
import type { Prisma } from './generated/client'
import type { Queries } from './queries'

/** A response that waits for a person. */
export type WaitingResponse = {
  quizId: Id
  editionId: Id
  questionId: Id
  attemptId: Id
  attemptNumber: number
  learnerName: string
  value: ResponseValue | null
  reason: ScoreReason
}

type Of = { userId: Id; quizId: Id | null }

/** In quizzes of one's own, and in those that are shared to be graded. */
const waitingOf = ({ userId, quizId }: Of): Prisma.ScoreWhereInput => ({
  outcome: 'review',
  question: {
    edition: {
      quiz: {
        OR: [
          { ownerId: userId },
          {
            shares: {
              some: { userId, right: { in: quizId ? ['view', 'grade', 'edit'] : ['grade', 'edit'] } },
            },
          },
        ],
        ...(quizId ? { id: quizId } : {}),
      },
    },
  },
})

/** Those that wait in one quiz, or in all; who submitted first comes first. */
export async function listWaiting(db: Queries, of: Of, most: number): Promise<WaitingResponse[]> {
  const scores = await db.score.findMany({
    where: waitingOf(of),
    orderBy: [{ attempt: { submittedAt: 'asc' } }, { attemptId: 'asc' }, { questionId: 'asc' }],
    take: most,
    include: {
      question: { select: { edition: { select: { id: true, quizId: true } } } },
      attempt: { select: { number: true, learner: { select: { name: true } } } },
    },
  })
  const responses = await db.response.findMany({
    where: {
      attemptId: { in: [...new Set(scores.map(({ attemptId }) => attemptId))] },
      questionId: { in: [...new Set(scores.map(({ questionId }) => questionId))] },
    },
  })
  const values = new Map(responses.map(row => [`${row.attemptId} ${row.questionId}`, row.value]))
  return scores.map(({ attemptId, questionId, reason, question, attempt }) => {
    const value = values.get(`${attemptId} ${questionId}`)
    return {
      ...{ attemptId, questionId },
      quizId: question.edition.quizId,
      editionId: question.edition.id,
      attemptNumber: attempt.number,
      learnerName: attempt.learner.name,
      value: value === undefined ? null : responseValueSchema.parse(value),
      reason: scoreReasonSchema.parse(reason),
    }
  })
}

export async function countWaiting(db: Queries, of: Of): Promise<number> {
  return db.score.count({ where: waitingOf(of) })
}

import type { Id } from '@/lib/model/id'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import type { Score } from '@/lib/model/score'
import type { Prisma } from './generated/client'
import type { Queries } from './queries'
import { scoreOfRow } from './scores'

/** A response that waits for a person. */
export type WaitingResponse = {
  quizId: Id
  editionId: Id
  questionId: Id
  attemptId: Id
  attemptNumber: number
  learnerName: string
  value: ResponseValue | null
  score: Score
  /** The learner asks for a second look, with these words or without any. */
  asked: { reason: string | null } | null
}

type Of = { userId: Id; quizId: Id | null }

/** In quizzes of one's own, and in those that are shared to be graded. */
const within = ({ userId, quizId }: Of): Prisma.EditionQuestionWhereInput => ({
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
})

const mostLooks = 200

/** Those that wait, and those that learners ask about, in one quiz or in all; who submitted first comes first. */
export async function listWaiting(db: Queries, of: Of, most: number): Promise<WaitingResponse[]> {
  const looks = await db.secondLook.findMany({
    where: { settledAt: null, question: within(of) },
    orderBy: { askedAt: 'asc' },
    take: mostLooks,
  })
  const asked = new Map(looks.map(look => [`${look.attemptId} ${look.questionId}`, { reason: look.reason }]))
  const scores = await db.score.findMany({
    where: {
      OR: [
        { outcome: 'review', question: within(of) },
        ...looks.map(({ attemptId, questionId }) => ({ attemptId, questionId })),
      ],
    },
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
  return scores.map(({ question, attempt, ...row }) => {
    const { attemptId, questionId } = row
    const value = values.get(`${attemptId} ${questionId}`)
    return {
      ...{ attemptId, questionId },
      quizId: question.edition.quizId,
      editionId: question.edition.id,
      attemptNumber: attempt.number,
      learnerName: attempt.learner.name,
      value: value === undefined ? null : responseValueSchema.parse(value),
      score: scoreOfRow(row).score,
      asked: asked.get(`${attemptId} ${questionId}`) ?? null,
    }
  })
}

export async function countWaiting(db: Queries, of: Of): Promise<number> {
  const unread = await db.score.count({ where: { outcome: 'review', question: within(of) } })
  return unread + (await db.secondLook.count({ where: { settledAt: null, question: within(of) } }))
}

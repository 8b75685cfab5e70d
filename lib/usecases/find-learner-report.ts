import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuestionContent } from '@/lib/model/question'
import type { Treatment } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Points, type Score } from '@/lib/model/score'
import { findArticleVersion } from '@/lib/storage/articles'
import { findStoredAttempt, listAttemptsOf } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import { listLateResponsesOf, listResponses } from '@/lib/storage/responses'
import { listRulingsFor } from '@/lib/storage/rulings'
import { listScores } from '@/lib/storage/scores'
import { evidenceQuotes, type Quote } from './evidence-quotes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { responseText } from './response-of-question'
import { commentOn } from './score-asked'
import { settleDue } from './settle-attempts'

export type FindLearnerReportInput = { actor: Actor; quizId: Id; attemptId: Id }
export type ReportedResponse = {
  questionId: Id
  number: number
  content: QuestionContent
  treatment: Treatment
  explanation: string | null
  quotes: Quote[]
  value: ResponseValue | null
  /** In words; null for blanks, and for true or false without a proof. */
  text: string | null
  score: Score
  comment: string | null
  /** Saves that came too late, as words. */
  late: string[]
}
export type LearnerReport = {
  quiz: { id: Id; title: string; language: ArticleLanguage }
  learner: { id: Id; name: string }
  attempt: { id: Id; number: number; edition: number; startedAt: Date; submittedAt: Date }
  /** All that this learner made of the quiz, the first first. */
  attempts: { id: Id; number: number; submitted: boolean }[]
  total: Points
  maximum: number
  toReview: number
  responses: ReportedResponse[]
}

/** One submitted attempt at one’s own quiz, each response beside what proves its key; 'not-submitted' (conflict) before. */
export async function findLearnerReport(input: FindLearnerReportInput): Promise<Result<LearnerReport>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, attemptId: idSchema }), input)
  if (!given.ok) return given
  const { quizId, attemptId } = given.value
  const db = await database()
  const { prisma } = db
  const found = await findOwnQuiz(prisma, input.actor, quizId, 'view')
  if (!found.ok) return found
  await settleDue(db, found.value, new Date())
  const stored = await findStoredAttempt(prisma, attemptId)
  if (!stored || stored.attempt.quizId !== quizId) return fail('not-found', 'attempt-not-found')
  const { attempt } = stored
  const { submittedAt } = attempt
  if (submittedAt === null) return fail('conflict', 'not-submitted')
  const edition = await findEdition(prisma, attempt.editionId)
  const article = await findArticleVersion(prisma, edition.articleVersionId)
  const values = new Map(
    (await listResponses(prisma, attemptId)).map(({ questionId, value }) => [questionId, value]),
  )
  const scores = new Map(
    (await listScores(prisma, attemptId)).map(({ questionId, score }) => [questionId, score]),
  )
  const rulings = await listRulingsFor(prisma, attemptId, edition.id)
  const late = await listLateResponsesOf(prisma, [attemptId])
  const responses = edition.questions.flatMap((question, at): ReportedResponse[] => {
    const score = scores.get(question.id)
    if (!score) return []
    const { id, questionId, content, treatment, explanation, evidence } = question
    const value = values.get(id) ?? null
    const words = (given: ResponseValue) => responseText(content, given, article)
    return [
      {
        ...{ questionId, content, treatment, explanation, value, score },
        number: at + 1,
        quotes: evidenceQuotes(article, evidence),
        text: value && words(value),
        comment: commentOn(rulings, id, attemptId, value),
        late: late.filter(one => one.questionId === id).flatMap(one => words(one.value) ?? []),
      },
    ]
  })
  const { id, title, language } = found.value
  const { learner } = stored
  return ok({
    quiz: { id, title, language },
    learner: { id: learner.id, name: learner.name },
    attempt: {
      ...{ id: attempt.id, number: attempt.number, startedAt: attempt.startedAt, submittedAt },
      edition: edition.number,
    },
    attempts: (await listAttemptsOf(prisma, quizId, learner.id)).map(one => ({
      ...{ id: one.id, number: one.number },
      submitted: one.submittedAt !== null,
    })),
    total: responses.reduce((sum, { score }) => addPoints(sum, score.points), noPoints),
    maximum: responses.reduce((sum, { score }) => sum + score.maximum, 0),
    toReview: responses.filter(({ score }) => score.outcome === 'review').length,
    responses,
  })
}

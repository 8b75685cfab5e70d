import 'server-only'
import { z } from 'zod'
import { asLearner } from '@/lib/access/permissions'
import { quizPhase } from '@/lib/access/quiz-phase'
import { whatMayBeShown } from '@/lib/access/what-may-be-shown'
import type { Actor } from '@/lib/model/actor'
import type { Attempt } from '@/lib/model/attempt'
import { type Id, idSchema } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Outcome, type Points, type ScoreReason } from '@/lib/model/score'
import type { Span } from '@/lib/model/span'
import { findArticleVersion } from '@/lib/storage/articles'
import { listAttemptsOf } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { listResponses } from '@/lib/storage/responses'
import { listScores } from '@/lib/storage/scores'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { sealedQuestions } from './sealed-questions'
import { settledIfClosed } from './settle-attempts'
import { type ShownKey, shownKey } from './shown-key'

export type { ShownKey } from './shown-key'

export type FindAttemptResultInput = { actor: Actor; attemptId: Id }

export type ResultQuestion = {
  question: PublicQuestion
  response: ResponseValue | null
  /** The reason comes with the key only: it can tell what would have been right. */
  score: { points: Points; outcome: Outcome; reason: ScoreReason | null }
  /** Only with 'key'. Evidence is offsets into the paragraphs joined by a blank line (joinParagraphs). */
  key: ShownKey | null
  explanation: string | null
  evidence: Span[]
}

type Shown = {
  attemptId: Id
  number: number
  title: string
  language: Language
  submittedAt: Date
  /** The learner may begin another attempt now, by this code. */
  again: { code: string } | null
}
/** Exactly what the settings allow now. `waitsFor` says that more comes once the quiz has closed. */
export type AttemptResult = Shown &
  (
    | { shows: 'nothing'; waitsFor: 'closing' | null; closesAt: Date | null }
    | { shows: 'score'; total: Points; maximum: number; toReview: number }
    | {
        shows: 'correctness' | 'key'
        total: Points
        maximum: number
        /** Scores that wait for the instructor's eye. */
        toReview: number
        article: { title: string; byline: string | null; date: string | null; paragraphs: string[] }
        questions: ResultQuestion[]
      }
  )

/** 'not-submitted' (conflict) while the attempt is open. */
export async function findAttemptResult(input: FindAttemptResultInput): Promise<Result<AttemptResult>> {
  const allowed = asLearner(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ attemptId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnAttempt(db.prisma, input.actor, given.value.attemptId)
  if (!found.ok) return found
  const { quiz } = found.value
  const now = new Date()
  const attempt = await settledIfClosed(db, found.value.attempt, quiz, now)
  if (attempt.submittedAt === null) return fail('conflict', 'not-submitted')
  const { shows, waitsFor } = whatMayBeShown(quiz.settings, attempt, quiz, now)
  const edition = await findEdition(db.prisma, attempt.editionId)
  const article = await findArticleVersion(db.prisma, edition.articleVersionId)
  const common: Shown = {
    attemptId: attempt.id,
    number: attempt.number,
    title: edition.title,
    language: article.language,
    submittedAt: attempt.submittedAt,
    again: await nextAttempt(db.prisma, quiz, attempt, now),
  }
  if (shows === 'nothing')
    return ok({
      ...common,
      shows,
      waitsFor: waitsFor === 'closing' ? waitsFor : null,
      closesAt: quiz.settings.closesAt,
    })

  const scores = await listScores(db.prisma, attempt.id)
  const totals = {
    total: scores.reduce((sum, { score }) => addPoints(sum, score.points), noPoints),
    maximum: scores.reduce((sum, { score }) => sum + score.maximum, 0),
    toReview: scores.filter(({ score }) => score.outcome === 'review').length,
  }
  if (shows === 'score') return ok({ ...common, shows, ...totals })

  const withKey = shows === 'key'
  const responses = await listResponses(db.prisma, attempt.id)
  const questions = sealedQuestions(edition, attempt).flatMap(({ question, sealed }) => {
    const score = scores.find(({ questionId }) => questionId === question.id)?.score
    if (!score) return []
    return [
      {
        question: sealed,
        response: responses.find(({ questionId }) => questionId === question.id)?.value ?? null,
        score: { points: score.points, outcome: score.outcome, reason: withKey ? score.reason : null },
        key: withKey ? shownKey(question.content) : null,
        explanation: withKey ? question.explanation : null,
        evidence: withKey ? question.evidence : [],
      },
    ]
  })
  const { title, byline, date, paragraphs } = article
  return ok({ ...common, shows, ...totals, article: { title, byline, date, paragraphs }, questions })
}

async function nextAttempt(
  db: Queries,
  quiz: StoredQuiz,
  attempt: Attempt,
  now: Date,
): Promise<Shown['again']> {
  const { attempts: limit } = quiz.settings
  if (quizPhase(quiz, now) !== 'open' || quiz.joinCode === null) return null
  const taken = await listAttemptsOf(db, quiz.id, attempt.learnerId)
  return limit === null || taken.length < limit ? { code: quiz.joinCode } : null
}

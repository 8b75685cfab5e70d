import 'server-only'
import { z } from 'zod'
import { quizClock } from '@/lib/access/attempt-window'
import { asLearner } from '@/lib/access/permissions'
import { quizPhase } from '@/lib/access/quiz-phase'
import { whatMayBeShown } from '@/lib/access/what-may-be-shown'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Attempt } from '@/lib/model/attempt'
import { type Id, idSchema } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Treatment } from '@/lib/model/quiz'
import type { PlainScore } from '@/lib/model/regrade'
import type { ResponseValue } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Outcome, type Points, type ScoreReason } from '@/lib/model/score'
import type { Span } from '@/lib/model/span'
import { findArticleVersion } from '@/lib/storage/articles'
import { classCodeOf } from '@/lib/storage/assignments'
import { listAttemptsOf } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { findReceiptCode } from '@/lib/storage/receipts'
import { listResponses } from '@/lib/storage/responses'
import { listRulingsFor } from '@/lib/storage/rulings'
import { type DatedChange, listChangesFor } from '@/lib/storage/score-changes'
import { listScores } from '@/lib/storage/scores'
import { listSecondLooksOf, type SecondLook } from '@/lib/storage/second-looks'
import { secret } from '@/lib/storage/secret'
import { findOwnAttempt } from './find-own-attempt'
import { parseInput } from './parse-input'
import { type ReceiptView, receiptOf } from './receipt-of'
import { commentOn } from './score-asked'
import { sealedQuestions } from './sealed-questions'
import { settledIfDue } from './settle-attempts'
import { type ShownKey, shownKey } from './shown-key'
import { lastClosing, type Sitting } from './sittings'

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
  treatment: Treatment
  /** What the instructor wrote about this response. */
  comment: string | null
  /** What its score was before, and when it changed; the newest change first. */
  changes: { at: Date; from: PlainScore; to: PlainScore; note: string | null }[]
  /** Whether a person is asked to look at it again, or was. */
  secondLook: 'may-ask' | 'asked' | 'settled' | null
}

/** The score was put right after submission: from what it was first, when last, and why as the instructor wrote it. */
export type ScoreChanged = {
  first: { total: Points; maximum: number }
  at: Date
  notes: string[]
}

type Shown = {
  attemptId: Id
  number: number
  title: string
  language: ArticleLanguage
  submittedAt: Date
  receipt: ReceiptView
  /** The learner may begin another attempt now, by this code. */
  again: { code: string } | null
}
/** Exactly what the settings allow now. `waitsFor` says that more comes once the quiz has closed. */
export type AttemptResult = Shown &
  (
    | { shows: 'nothing'; waitsFor: 'closing' | null; closesAt: Date | null }
    | { shows: 'score'; total: Points; maximum: number; toReview: number; changed: ScoreChanged | null }
    | {
        shows: 'correctness' | 'key'
        total: Points
        maximum: number
        /** Scores that wait for the instructor's eye. */
        toReview: number
        changed: ScoreChanged | null
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
  const sitting = found.value
  const { quiz } = sitting
  const now = new Date()
  const attempt = await settledIfDue(db, found.value.attempt, sitting, now)
  if (attempt.submittedAt === null) return fail('conflict', 'not-submitted')
  const closesAt = await lastClosing(db.prisma, sitting, attempt.assignmentId)
  const { shows, waitsFor } = whatMayBeShown(
    { ...quiz.settings, closesAt },
    attempt,
    quiz,
    quizClock(quiz, now),
  )
  const edition = await findEdition(db.prisma, attempt.editionId)
  const article = await findArticleVersion(db.prisma, edition.articleVersionId)
  const responses = await listResponses(db.prisma, attempt.id)
  const receipt = receiptOf(attempt, attempt.submittedAt, responses, await secret())
  const common: Shown = {
    attemptId: attempt.id,
    number: attempt.number,
    title: edition.title,
    language: article.language,
    submittedAt: attempt.submittedAt,
    receipt: {
      ...receipt,
      // Another secret than the one of then would make another code.
      code: (await findReceiptCode(db.prisma, attempt.id)) ?? receipt.code,
    },
    again: await nextAttempt(db.prisma, sitting, attempt, now),
  }
  if (shows === 'nothing')
    return ok({
      ...common,
      shows,
      waitsFor: waitsFor === 'closing' ? waitsFor : null,
      closesAt,
    })

  const scores = await listScores(db.prisma, attempt.id)
  const totals = {
    total: scores.reduce((sum, { score }) => addPoints(sum, score.points), noPoints),
    maximum: scores.reduce((sum, { score }) => sum + score.maximum, 0),
    toReview: scores.filter(({ score }) => score.outcome === 'review').length,
  }
  const changes = await listChangesFor(db.prisma, attempt.id)
  const changed = scoreChanged(totals, changes)
  if (shows === 'score') return ok({ ...common, shows, ...totals, changed })

  const withKey = shows === 'key'
  const rulings = await listRulingsFor(db.prisma, attempt.id, edition.id)
  const looks = await listSecondLooksOf(db.prisma, attempt.id)
  const questions = sealedQuestions(edition, attempt).flatMap(({ question, sealed }) => {
    const score = scores.find(({ questionId }) => questionId === question.id)?.score
    if (!score) return []
    const response = responses.find(({ questionId }) => questionId === question.id)?.value ?? null
    return [
      {
        question: sealed,
        response,
        score: { points: score.points, outcome: score.outcome, reason: withKey ? score.reason : null },
        key: withKey ? shownKey(question.content) : null,
        explanation: withKey ? question.explanation : null,
        evidence: withKey ? question.evidence : [],
        treatment: question.treatment,
        comment: commentOn(rulings, question.id, attempt.id, response),
        changes: changes
          .filter(({ questionId }) => questionId === question.id)
          .map(({ madeAt: at, from, to, note }) => ({ at, from, to, note })),
        secondLook: secondLook(
          looks.find(({ questionId }) => questionId === question.id),
          question.treatment === 'counted' && ['rejected', 'partial'].includes(score.outcome),
        ),
      },
    ]
  })
  const { title, byline, date, paragraphs } = article
  return ok({ ...common, shows, ...totals, changed, article: { title, byline, date, paragraphs }, questions })
}

function secondLook(look: SecondLook | undefined, disputable: boolean): ResultQuestion['secondLook'] {
  if (look) return look.settledAt ? 'settled' : 'asked'
  return disputable ? 'may-ask' : null
}

/** The first score is what there is now without all that was done to it. */
function scoreChanged(
  now: { total: Points; maximum: number },
  changes: readonly DatedChange[],
): ScoreChanged | null {
  const [newest] = changes
  if (!newest) return null
  const notes = new Map(changes.flatMap(({ regradeId, note }) => (note ? [[regradeId, note]] : [])))
  const first = changes.reduce(
    ({ total, maximum }, { from, to }) => ({
      total: addPoints(addPoints(total, { n: -to.points.n, d: to.points.d }), from.points),
      maximum: maximum - to.maximum + from.maximum,
    }),
    { total: now.total, maximum: now.maximum },
  )
  return { first, at: newest.madeAt, notes: [...notes.values()] }
}

async function nextAttempt(
  db: Queries,
  { quiz, accommodation, time }: Sitting,
  attempt: Attempt,
  now: Date,
): Promise<Shown['again']> {
  const { attempts: limit } = quiz.settings
  const settings = { ...quiz.settings, closesAt: time.closesAt }
  if (quizPhase({ ...quiz, settings }, quizClock(quiz, now)) !== 'open') return null
  const code = attempt.assignmentId ? await classCodeOf(db, attempt.assignmentId) : quiz.joinCode
  if (code === null) return null
  const taken = await listAttemptsOf(db, quiz.id, attempt.learnerId)
  return limit === null || taken.length < limit + accommodation.extraAttempts ? { code } : null
}

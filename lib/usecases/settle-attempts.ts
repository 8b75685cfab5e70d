import 'server-only'
import { attemptPhase, submissionMoment, type Window } from '@/lib/access/attempt-window'
import type { Attempt } from '@/lib/model/attempt'
import type { Id } from '@/lib/model/id'
import { findArticleVersion } from '@/lib/storage/articles'
import { insertMarks } from '@/lib/storage/attempt-marks'
import { findStoredAttempt, listUnsubmitted, lockAttempt, markSubmitted } from '@/lib/storage/attempts'
import type { Database } from '@/lib/storage/database'
import { findEdition, holdEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { listResponses } from '@/lib/storage/responses'
import { listRulingsFor } from '@/lib/storage/rulings'
import { insertScores } from '@/lib/storage/scores'
import { secret } from '@/lib/storage/secret'
import { marksOf } from './marks-of'
import { receiptOf } from './receipt-of'
import { rememberMissed } from './remember-missed'
import { scoreAsked } from './score-asked'
import { sittingsOf } from './sittings'

/**
 * Scores what was saved and submits, once: whoever comes second finds it done and gets the same moment back.
 * To be called in a transaction.
 */
export async function settleAttempt(tx: Queries, attemptId: Id, at: Date): Promise<Date> {
  await lockAttempt(tx, attemptId)
  const stored = await findStoredAttempt(tx, attemptId)
  if (!stored) throw new Error(`attempt ${attemptId} went away while it was being submitted`)
  if (stored.attempt.submittedAt) return stored.attempt.submittedAt
  // A regrade either waits for these scores, or has put right how the questions count before they are read.
  await holdEdition(tx, stored.attempt.editionId)
  const edition = await findEdition(tx, stored.attempt.editionId)
  const article = await findArticleVersion(tx, edition.articleVersionId)
  const responses = await listResponses(tx, attemptId)
  const rulings = await listRulingsFor(tx, attemptId, edition.id)
  const scores = edition.questions.map(question => {
    const response = responses.find(({ questionId }) => questionId === question.id)
    const score = scoreAsked({ question, article, rulings }, attemptId, response?.value ?? null)
    return { questionId: question.id, score }
  })
  await insertScores(tx, attemptId, scores)
  const marks = marksOf(edition.questions, stored.attempt, responses, scores)
  await insertMarks(tx, [{ attemptId, editionId: edition.id, marks }])
  const receipt = receiptOf(stored.attempt, at, responses, await secret()).code
  await markSubmitted(tx, attemptId, { submittedAt: at, receipt })
  await rememberMissed(tx, stored.attempt, scores, at)
  return at
}

/** The attempt as it stands now: submitted with what was saved, when its time is over or its quiz was closed. */
export async function settledIfDue(
  db: Database,
  attempt: Attempt,
  sitting: Window,
  now: Date,
): Promise<Attempt> {
  if (attempt.submittedAt || attemptPhase(sitting, now) !== 'over') return attempt
  const submittedAt = await db.transact(tx =>
    settleAttempt(tx, attempt.id, submissionMoment(sitting, attempt, now)),
  )
  return { ...attempt, submittedAt }
}

/** Submits whatever is still open and whose time is over; one transaction each, so that nobody waits long. */
export async function settleDue(db: Database, quiz: StoredQuiz, now: Date): Promise<void> {
  const open = await listUnsubmitted(db.prisma, quiz.id)
  if (open.length === 0) return
  const sittings = await sittingsOf(db.prisma, quiz, open)
  for (const [index, attempt] of open.entries()) {
    const sitting = sittings[index]
    if (sitting) await settledIfDue(db, attempt, sitting, now)
  }
}

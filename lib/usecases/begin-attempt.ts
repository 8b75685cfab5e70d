import 'server-only'
import { randomInt } from 'node:crypto'
import { quizClock } from '@/lib/access/attempt-window'
import { quizPhase } from '@/lib/access/quiz-phase'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findAssignment } from '@/lib/storage/assignments'
import { insertAttempt, listAttemptsOf } from '@/lib/storage/attempts'
import { findNewestEditionId } from '@/lib/storage/editions'
import { lockLearner } from '@/lib/storage/learners'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'
import { sittingOf, sittingWith } from './sittings'
import { unlessTried } from './within-limit'

export type Beginning = {
  learnerId: Id
  assignmentId: Id | null
  /** As it was typed; asked for only where an attempt begins. */
  accessCode: string
  /** Made in this very transaction: nobody knows of them, they have no attempts, and nothing is theirs in this quiz. */
  isNew: boolean
}

const nothingOwn = { terms: null, classPercent: null, accommodation: null }

/**
 * Begins an attempt, or goes on with the one that is not submitted. Counting and beginning are one step for each learner:
 * two tabs cannot make one attempt too many. 'no-attempts-left' (conflict) names the last attempt in `params.attemptId`.
 */
export async function beginAttempt(tx: Queries, asked: StoredQuiz, given: Beginning): Promise<Result<Id>> {
  const { learnerId, assignmentId, isNew } = given
  if (!isNew) await lockLearner(tx, learnerId)
  const { quiz, accommodation, time } = isNew
    ? sittingWith(asked, nothingOwn, null)
    : await sittingOf(tx, asked, { learnerId, assignmentId })
  const attempts = isNew ? [] : await listAttemptsOf(tx, quiz.id, learnerId)
  const last = attempts.at(-1)
  if (last && last.submittedAt === null) return ok(last.id)
  const now = new Date()
  const settings = { ...quiz.settings, closesAt: time.closesAt }
  if (quizPhase({ ...quiz, settings }, quizClock(quiz, now)) !== 'open')
    return fail('not-found', 'no-open-quiz')
  const most = quiz.settings.attempts === null ? null : quiz.settings.attempts + accommodation.extraAttempts
  if (last && most !== null && attempts.length >= most)
    return fail('conflict', 'no-attempts-left', { params: { attemptId: last.id } })
  if (quiz.pausedAt) return fail('conflict', 'quiz-paused-begin')
  const allowed = knowsCode(quiz, given.accessCode)
  if (!allowed.ok) return allowed
  const editionId = await findNewestEditionId(tx, quiz.id)
  if (!editionId) return fail('not-found', 'no-open-quiz')
  const terms = assignmentId ? (await findAssignment(tx, assignmentId))?.terms : null
  return ok(
    await insertAttempt(tx, {
      quizId: quiz.id,
      editionId,
      learnerId,
      assignmentId,
      number: (last?.number ?? 0) + 1,
      seed: randomInt(papers),
      shuffleQuestions: terms?.shuffleQuestions ?? null,
      shuffleOptions: terms?.shuffleOptions ?? null,
      startedAt: now,
    }),
  )
}

/**
 * So many orders of questions and options an edition is given out in: enough that nobody copies from a neighbour, and few
 * enough that each page is made once for all who have it (decision 151).
 */
const papers = 16

/** Neither case nor spaces tell two codes apart. */
function knowsCode({ settings: { accessCode: wanted } }: StoredQuiz, typed: string): Result<null> {
  if (!wanted || plain(wanted) === plain(typed)) return ok(null)
  const code = plain(typed) === '' ? 'access-code-needed' : 'wrong-access-code'
  return fail('invalid', code, { field: 'accessCode' })
}

const plain = (code: string) => code.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Access codes are short: each that is typed counts before anything is begun, and no longer when it was right. */
export async function tryingCode<T>(
  accessCode: string,
  address: string,
  begin: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (accessCode === '') return begin()
  return unlessTried(
    ['access-code', address],
    begin,
    result => !result.ok && result.failure.code === 'wrong-access-code',
  )
}

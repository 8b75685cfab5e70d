import type { Id } from './id'
import type { QuizState } from './quiz'

/** One attempt as an instructor watches it. Moments are milliseconds since 1970, by the server's clock. */
export type LiveAttempt = {
  attemptId: Id
  learnerId: Id
  name: string
  className: string | null
  number: number
  begunAt: number
  submittedAt: number | null
  /** Questions that have a response now, of all. */
  answered: number
  questions: number
  savedAt: number | null
  /** When the learner's page last asked for something. */
  seenAt: number | null
  deadline: number | null
  extraMinutes: number
}

export type LiveQuiz = {
  state: QuizState
  pausedAt: number | null
  /** Something limits the time, so that it can be extended. */
  limited: boolean
  /** Who sits in a class that has the quiz and has not begun. */
  absent: { learnerId: Id; name: string; className: string }[]
  /** The newest attempt of each learner, by name. */
  attempts: LiveAttempt[]
}

/** What the door tells: `now` is when it looked. */
export type LiveNews = { now: number; quiz: LiveQuiz }

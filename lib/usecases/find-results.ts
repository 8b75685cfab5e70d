import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { QuestionKind } from '@/lib/model/question'
import type { QuizState } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import type { Result } from '@/lib/model/result'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'

export type FindResultsInput = { actor: Actor; quizId: Id }
export type ResultColumn = {
  /** The working question it was made from: the same column through all editions. */
  questionId: Id
  number: number
  kind: QuestionKind
  stem: string
  maximum: number
  /** Submitted attempts that had this question, and the sum of their points. */
  attempts: number
  points: Points
}
export type ResultCell = {
  points: Points
  maximum: number
  outcome: Outcome
  reason: ScoreReason
  value: ResponseValue | null
  /** The response as words: the option's text, the typed text; null for true/false (see `value`) and blanks. */
  text: string | null
}
export type ResultRow = {
  attemptId: Id
  learnerId: Id
  learnerName: string
  number: number
  edition: number
  startedAt: Date
  /** Null while the learner is still at it: cells are null then. */
  submittedAt: Date | null
  /** One a column; null when the attempt's edition has not this question, or it is not submitted. */
  cells: (ResultCell | null)[]
  total: Points | null
  maximum: number
  toReview: number
  /** Saves that came after submission or closing: kept, not counted. */
  late: { questionId: Id; text: string | null; value: ResponseValue; savedAt: Date }[]
}
export type ResultsView = {
  quiz: { id: Id; title: string; language: Language; state: QuizState; joinCode: string | null }
  columns: ResultColumn[]
  rows: ResultRow[]
}

export async function findResults(_input: FindResultsInput): Promise<Result<ResultsView>> {
  throw new Error('not filled yet')
}

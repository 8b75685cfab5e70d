import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuestionKind } from '@/lib/model/question'
import type { QuizState, Treatment } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'
import { countAttemptsAt, listLearnersAt } from '@/lib/storage/attempts'
import { countRegrades } from '@/lib/storage/regrades'
import { countWaiting } from '@/lib/storage/scores'
import { atQuiz } from './at-quiz'
import { resultsOf } from './results-of'
import { settleDue } from './settle-attempts'

/** `page`: 1, 2, …; `name`: only learners who have this in theirs. */
export type FindResultsInput = { actor: Actor; quizId: Id; page?: number; name?: string }
export type ResultColumn = {
  /** The working question it was made from: the same column through all editions. */
  questionId: Id
  number: number
  kind: QuestionKind
  stem: string
  maximum: number
  treatment: Treatment
  /** Attempts that count and had this question, the sum of their points, and how many they could have had. */
  attempts: number
  points: Points
  possible: number
}
export type ResultCell = {
  /** Of the attempt's edition. */
  questionId: Id
  points: Points
  maximum: number
  outcome: Outcome
  reason: ScoreReason
  value: ResponseValue | null
  /** The response as words: of options, typed, marked; null for blanks and for true or false, which is in `value`. */
  text: string | null
  /** Its score is not the first that it had. */
  changed: boolean
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
  /** Something was checked in it, with its evidence shown. */
  practised: boolean
  /** Its score is the learner’s: of several submitted attempts that were not practised one, or all, by the settings of the quiz or class. */
  counts: boolean
  /** Where all count: the mean of their shares, from 0 to 1. */
  average: Points | null
  toReview: number
  /** Saves that came after submission or closing: kept, not counted. `questionId` is the column's. */
  late: { questionId: Id; text: string | null; value: ResponseValue; savedAt: Date }[]
}
export type ResultsView = {
  quiz: { id: Id; title: string; language: ArticleLanguage; state: QuizState; joinCode: string | null }
  /** Decisions and changes of scores so far. */
  regrades: number
  /** Attempts at the whole quiz, and its responses that wait for a person. */
  begun: number
  submitted: number
  waiting: number
  /** Which of the learners these are, and how many there are (with that name). */
  paging: { page: number; pages: number; learners: number; name: string }
  /** Their sums are of the rows that are here. */
  columns: ResultColumn[]
  rows: ResultRow[]
}

/** So many learners on a page. */
export const learnersOnPage = 100

const schema = z.object({
  quizId: idSchema,
  page: z.int().min(1).default(1),
  name: z.string().trim().max(200).default(''),
})

/** A row an attempt, in the order they were begun; a column a question, those of the newest edition first. */
export async function findResults(input: FindResultsInput): Promise<Result<ResultsView>> {
  const at = await atQuiz(schema, input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, name } = given
  await settleDue(db, quiz, new Date())
  const learners = await listLearnersAt(db.prisma, quizId, name)
  const pages = Math.max(1, Math.ceil(learners.length / learnersOnPage))
  const page = Math.min(given.page, pages)
  const shown = learners.slice((page - 1) * learnersOnPage, page * learnersOnPage)
  const { title, language, state, joinCode } = quiz
  return ok({
    quiz: { id: quizId, title, language, state, joinCode },
    regrades: await countRegrades(db.prisma, quizId),
    ...(await countAttemptsAt(db.prisma, quizId)),
    waiting: await countWaiting(db.prisma, quizId),
    paging: { page, pages, learners: learners.length, name },
    ...(await resultsOf(db.prisma, quiz, shown)),
  })
}

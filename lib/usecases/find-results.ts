import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { settingsFor } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { QuestionKind } from '@/lib/model/question'
import type { QuizState, Treatment } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import { ok, type Result } from '@/lib/model/result'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'
import { findArticleVersion } from '@/lib/storage/articles'
import { listAssignmentsOf } from '@/lib/storage/assignments'
import { listAttemptsAt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { listEditions } from '@/lib/storage/editions'
import { listPractised } from '@/lib/storage/practice'
import { countRegrades } from '@/lib/storage/regrades'
import { listLateResponsesAt, listResponsesAt } from '@/lib/storage/responses'
import { listChangedScores } from '@/lib/storage/score-changes'
import { listScoresAt } from '@/lib/storage/scores'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { settleDue } from './settle-attempts'
import { tabulateResults } from './tabulate-results'

export type FindResultsInput = { actor: Actor; quizId: Id }
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
  quiz: { id: Id; title: string; language: Language; state: QuizState; joinCode: string | null }
  /** Decisions and changes of scores so far. */
  regrades: number
  columns: ResultColumn[]
  rows: ResultRow[]
}

/** A row an attempt, in the order they were begun; a column a question, those of the newest edition first. */
export async function findResults(input: FindResultsInput): Promise<Result<ResultsView>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  await settleDue(db, found.value, new Date())
  const { id, title, language, state, joinCode, settings } = found.value
  const editions = await listEditions(db.prisma, id)
  const versions = new Set(editions.map(({ articleVersionId }) => articleVersionId))
  const articles = new Map<Id, Article>()
  for (const version of versions) articles.set(version, await findArticleVersion(db.prisma, version))
  const assignments = await listAssignmentsOf(db.prisma, id)
  const table = tabulateResults({
    editions,
    articles,
    attempts: await listAttemptsAt(db.prisma, id),
    responses: await listResponsesAt(db.prisma, id),
    scores: await listScoresAt(db.prisma, id),
    late: await listLateResponsesAt(db.prisma, id),
    changed: await listChangedScores(db.prisma, id),
    practised: await listPractised(db.prisma, id),
    ruleOf: ({ assignmentId }) => {
      const terms = assignments.find(one => one.id === assignmentId)?.terms ?? null
      return settingsFor(settings, terms).counts
    },
  })
  const regrades = await countRegrades(db.prisma, id)
  return ok({ quiz: { id, title, language, state, joinCode }, regrades, ...table })
}

import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { CountingRule, Edition, EditionQuestion } from '@/lib/model/quiz'
import type { ResponseValue } from '@/lib/model/response'
import { addPoints, noPoints, type Points } from '@/lib/model/score'
import { averageShare, countingAttempts } from '@/lib/scoring/counting-attempt'
import type { StoredAttempt } from '@/lib/storage/attempts'
import type { AttemptResponse, LateResponse } from '@/lib/storage/responses'
import type { StoredScore } from '@/lib/storage/scores'
import type { ResultCell, ResultColumn, ResultRow } from './find-results'
import { responseText } from './response-of-question'

type Taken = {
  /** The newest first. */
  editions: readonly Edition[]
  /** The article of each edition, by its version. */
  articles: ReadonlyMap<Id, Article>
  attempts: readonly StoredAttempt[]
  responses: readonly AttemptResponse[]
  scores: readonly StoredScore[]
  late: readonly LateResponse[]
  /** Scores that are not the first they were. */
  changed: readonly { attemptId: Id; questionId: Id }[]
  /** Attempts in which something was checked: they are shown, and count for nothing. */
  practised: ReadonlySet<Id>
  /** Which of several attempts counts for who made this one. */
  ruleOf: (attempt: StoredAttempt['attempt']) => CountingRule
}

/** Attempts × questions. One question through several editions is one column, shown as its newest edition words it. */
export function tabulateResults(taken: Taken): {
  columns: ResultColumn[]
  rows: ResultRow[]
} {
  const { editions, articles, attempts, responses, scores, late } = taken
  const changed = new Set(taken.changed.map(({ attemptId, questionId }) => `${attemptId} ${questionId}`))
  const columns = newestOfEach(editions)
  const questions = new Map(
    editions.flatMap(edition => edition.questions.map(asked => [asked.id, { asked, edition }])),
  )
  const wordsOf = ({ content }: EditionQuestion, { articleVersionId }: Edition, value: ResponseValue) =>
    responseText(content, value, articles.get(articleVersionId) ?? { text: '' })
  const responsesBy = byAttempt(responses)
  const scoresBy = byAttempt(scores)
  const lateBy = byAttempt(late)

  const made = attempts.map(({ attempt, learner }): Uncounted => {
    const edition = editions.find(({ id }) => id === attempt.editionId)
    const own = scoresBy.get(attempt.id) ?? []
    const cellOf = (column: EditionQuestion): ResultCell | null => {
      const asked = edition?.questions.find(({ questionId }) => questionId === column.questionId)
      const score = asked && own.find(({ questionId }) => questionId === asked.id)?.score
      if (!edition || !score) return null
      const value =
        responsesBy.get(attempt.id)?.find(({ response }) => response.questionId === asked.id)?.response
          .value ?? null
      return {
        ...score,
        questionId: asked.id,
        value,
        text: value && wordsOf(asked, edition, value),
        changed: changed.has(`${attempt.id} ${asked.id}`),
      }
    }
    return {
      attemptId: attempt.id,
      learnerId: learner.id,
      learnerName: learner.name,
      number: attempt.number,
      edition: edition?.number ?? 0,
      startedAt: attempt.startedAt,
      submittedAt: attempt.submittedAt,
      cells: columns.map(cellOf),
      total: attempt.submittedAt && own.reduce((sum, { score }) => addPoints(sum, score.points), noPoints),
      maximum: attempt.submittedAt
        ? own.reduce((sum, { score }) => sum + score.maximum, 0)
        : (edition?.questions ?? []).reduce((sum, question) => sum + countedPoints(question), 0),
      practised: taken.practised.has(attempt.id),
      toReview: own.filter(({ score }) => score.outcome === 'review').length,
      late: (lateBy.get(attempt.id) ?? []).flatMap(({ questionId, value, savedAt }) => {
        const late = questions.get(questionId)
        if (!late) return []
        const text = wordsOf(late.asked, late.edition, value)
        return [{ questionId: late.asked.questionId, text, value, savedAt }]
      }),
    }
  })

  const counting = countingRows(made, attempts, taken.ruleOf)
  const rows = made.map(row => ({
    ...row,
    counts: counting.has(row.attemptId),
    average: counting.get(row.attemptId) ?? null,
  }))

  return {
    columns: columns.map((question, index): ResultColumn => {
      const { questionId, content, treatment } = question
      const cells = rows.flatMap(row => (row.counts && row.cells[index]) || [])
      return {
        questionId,
        number: index + 1,
        kind: content.kind,
        stem: content.stem,
        maximum: countedPoints(question),
        treatment,
        attempts: cells.length,
        points: cells.reduce((sum, cell) => addPoints(sum, cell.points), noPoints),
        possible: cells.reduce((sum, cell) => sum + cell.maximum, 0),
      }
    }),
    rows,
  }
}

type Uncounted = Omit<ResultRow, 'counts' | 'average'>

/** The attempts that count, by the rule of the newest that their learner made; with the average, where that is their score. */
function countingRows(
  made: readonly Uncounted[],
  attempts: readonly StoredAttempt[],
  ruleOf: Taken['ruleOf'],
): Map<Id, Points | null> {
  const counting = new Map<Id, Points | null>()
  for (const learnerId of new Set(made.map(row => row.learnerId))) {
    const newest = attempts.findLast(({ learner }) => learner.id === learnerId)
    const totalled = made.flatMap(({ total, ...row }) =>
      row.learnerId === learnerId && total && !row.practised ? [{ ...row, total }] : [],
    )
    if (!newest) continue
    const counts = countingAttempts(ruleOf(newest.attempt), totalled)
    const average = counts.length > 1 ? averageShare(counts) : null
    for (const { attemptId } of counts) counting.set(attemptId, average)
  }
  return counting
}

/** A question that was dropped gives nobody anything. */
function countedPoints({ points, treatment }: EditionQuestion): number {
  return treatment === 'dropped' ? 0 : points
}

function newestOfEach(editions: readonly Edition[]): EditionQuestion[] {
  const newest = new Map<Id, EditionQuestion>()
  for (const { questions } of editions)
    for (const question of questions)
      if (!newest.has(question.questionId)) newest.set(question.questionId, question)
  return [...newest.values()]
}

function byAttempt<T extends { attemptId: Id }>(rows: readonly T[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>()
  for (const row of rows) {
    const group = groups.get(row.attemptId)
    if (group) group.push(row)
    else groups.set(row.attemptId, [row])
  }
  return groups
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { type Interval, meanInterval } from '@/lib/psychometrics/intervals'
import { listAssignmentsTo } from '@/lib/storage/assignments'
import { type LearnerShare, listClassShares, listOtherShares } from '@/lib/storage/class-marks'
import { database } from '@/lib/storage/database'
import { listMembers } from '@/lib/storage/members'
import { listStoredQuizzes, type StoredQuiz } from '@/lib/storage/quizzes'
import { fillMarks } from './fill-marks'
import { findOwnClass } from './find-own-class'
import { standingIn } from './find-own-quiz'
import { parseInput } from './parse-input'

export type FindClassResultsInput = { actor: Actor; classId: Id }
/** An edition of a quiz as a class took it; shares in percent of the points. */
export type ClassColumn = {
  quizId: Id
  title: string
  language: ArticleLanguage
  /** Null while nobody of the class has submitted. */
  edition: number | null
  learners: number
  /** The mean of the class, and how sure it is (from three learners on). */
  share: number | null
  interval: Interval | null
  /** Responses that wait for a person. */
  waiting: number
  /** Who took the same edition and is not of this class; null for nobody. */
  others: { learners: number; share: number } | null
}
export type ClassResults = {
  class: { id: Id; name: string; members: number }
  /** The first assigned first, the first edition first. */
  columns: ClassColumn[]
  /** By name; one share a column, null where this learner has submitted nothing. */
  learners: { id: Id; name: string; shares: (number | null)[] }[]
  /** Quizzes of the class whose results are not for who asks. */
  hidden: number
}

/** How a class did over all its quizzes and their editions: of each learner the first attempt at each edition. */
export async function findClassResults(input: FindClassResultsInput): Promise<Result<ClassResults>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ classId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const { prisma } = db
  const found = await findOwnClass(prisma, input.actor, given.value.classId, 'view')
  if (!found.ok) return found
  const { id: classId, name } = found.value
  const assigned = (await listAssignmentsTo(prisma, classId)).map(({ quizId }) => quizId).reverse()
  const stored = await listStoredQuizzes(prisma, assigned)
  const quizzes: StoredQuiz[] = []
  for (const id of assigned) {
    const quiz = stored.find(one => one.id === id)
    // A class that is shared with somebody shares no quiz.
    if (quiz && (await standingIn(prisma, quiz, userId.value)) !== null) quizzes.push(quiz)
  }
  const ids = quizzes.map(({ id }) => id)
  const shares = await listClassShares(prisma, classId, ids)
  await fillMarks(db, ids)
  const others = await listOtherShares(prisma, classId, ids)
  const columns = quizzes.flatMap(quiz =>
    columnsOf(quiz, shares).map(column => ({
      ...column,
      others: others.find(one => one.quizId === quiz.id && one.edition === column.edition) ?? null,
    })),
  )
  const members = (await listMembers(prisma, classId)).sort((a, b) => a.name.localeCompare(b.name))
  return ok({
    class: { id: classId, name, members: members.length },
    columns: columns.map(({ others: them, ...column }) => ({
      ...column,
      others: them && { learners: them.learners, share: them.share },
    })),
    learners: members.map(({ learnerId, name: learner }) => ({
      id: learnerId,
      name: learner,
      shares: columns.map(({ quizId, edition }) => shareOf(shares, quizId, edition, learnerId)),
    })),
    hidden: assigned.length - quizzes.length,
  })
}

function shareOf(shares: readonly LearnerShare[], quizId: Id, edition: number | null, learnerId: Id) {
  const own = shares.find(
    one => one.learnerId === learnerId && one.quizId === quizId && one.edition === edition,
  )
  return own?.share ?? null
}

type Column = Omit<ClassColumn, 'others'>

function columnsOf({ id: quizId, title, language }: StoredQuiz, shares: readonly LearnerShare[]): Column[] {
  const own = shares.filter(one => one.quizId === quizId)
  const editions = [...new Set(own.map(({ edition }) => edition))].sort((a, b) => a - b)
  const quiz = { quizId, title, language }
  if (editions.length === 0)
    return [{ ...quiz, edition: null, learners: 0, share: null, interval: null, waiting: 0 }]
  return editions.map(edition => {
    const taken = own.filter(one => one.edition === edition)
    const values = taken.map(({ share }) => share)
    const share = meanOf(values)
    return {
      ...{ ...quiz, edition, share, learners: taken.length },
      interval: within(meanInterval(share, spreadOf(values, share), values.length)),
      waiting: taken.reduce((sum, { waiting }) => sum + waiting, 0),
    }
  })
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function spreadOf(values: readonly number[], mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / Math.max(1, values.length - 1))
}

function within(interval: Interval | null): Interval | null {
  return interval && { low: Math.max(0, interval.low), high: Math.min(100, interval.high) }
}

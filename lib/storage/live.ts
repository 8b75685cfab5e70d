import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

export type WatchedAttempt = {
  id: Id
  learnerId: Id
  learnerName: string
  className: string | null
  assignmentId: Id | null
  number: number
  startedAt: Date
  submittedAt: Date | null
  pausedMs: number
  seenAt: Date | null
  editionId: Id
}

/** More learners than sit in one examination at a time. */
export const mostWatched = 500

/** The attempts begun last; who has several comes once, with the newest. */
export async function listWatched(db: Queries, quizId: Id): Promise<WatchedAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { quizId },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    distinct: ['learnerId'],
    take: mostWatched,
    include: {
      learner: { select: { name: true } },
      assignment: { select: { class: { select: { name: true } } } },
    },
  })
  return rows.map(({ learner, assignment, ...row }) => ({
    ...row,
    learnerName: learner.name,
    className: assignment?.class.name ?? null,
  }))
}

/** How many questions of each attempt have a response, and when the last was saved. */
export async function countAnswered(
  db: Queries,
  attemptIds: readonly Id[],
): Promise<Map<Id, { answered: number; savedAt: Date | null }>> {
  const rows = await db.response.groupBy({
    by: ['attemptId', 'blank'],
    where: { attemptId: { in: [...attemptIds] } },
    _count: { _all: true },
    _max: { savedAt: true },
  })
  const counts = new Map<Id, { answered: number; savedAt: Date | null }>()
  for (const { attemptId, blank, _count, _max } of rows) {
    const { answered, savedAt } = counts.get(attemptId) ?? { answered: 0, savedAt: null }
    counts.set(attemptId, {
      answered: answered + (blank ? 0 : _count._all),
      savedAt: savedAt && _max.savedAt && savedAt > _max.savedAt ? savedAt : _max.savedAt,
    })
  }
  return counts
}

export async function countQuestionsOf(db: Queries, editionIds: readonly Id[]): Promise<Map<Id, number>> {
  const rows = await db.editionQuestion.groupBy({
    by: ['editionId'],
    where: { editionId: { in: [...editionIds] } },
    _count: { _all: true },
  })
  return new Map(rows.map(({ editionId, _count }) => [editionId, _count._all]))
}

/** Who sits in a class that has the quiz and has begun nothing, by name. */
export async function listAbsent(
  db: Queries,
  quizId: Id,
): Promise<{ learnerId: Id; name: string; className: string }[]> {
  const rows = await db.classMember.findMany({
    where: { class: { assignments: { some: { quizId } } }, learner: { attempts: { none: { quizId } } } },
    include: { learner: { select: { name: true } }, class: { select: { name: true } } },
    orderBy: [{ learner: { name: 'asc' } }, { learnerId: 'asc' }],
    take: mostWatched,
  })
  return rows.map(({ learnerId, learner, class: { name } }) => ({
    learnerId,
    name: learner.name,
    className: name,
  }))
}

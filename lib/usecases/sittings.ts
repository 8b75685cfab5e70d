import 'server-only'
import { type AttemptTime, attemptTime } from '@/lib/access/attempt-window'
import { type Accommodation, noAccommodation } from '@/lib/model/accommodation'
import { settingsFor, type Terms } from '@/lib/model/assignment'
import type { Attempt } from '@/lib/model/attempt'
import type { Id } from '@/lib/model/id'
import type { QuizSettings } from '@/lib/model/quiz'
import { accommodationsOf } from '@/lib/storage/accommodations'
import { listAssignmentsWith } from '@/lib/storage/assignments'
import { timePercentsOf } from '@/lib/storage/members'
import type { Queries } from '@/lib/storage/queries'
import type { StoredQuiz } from '@/lib/storage/quizzes'

/** A quiz as one learner has it: its settings with what their class has differently, and their own time. */
export type Sitting = { quiz: StoredQuiz; accommodation: Accommodation; time: AttemptTime }

/** Who sits, and since when; an attempt that is not begun yet has no times of its own. */
export type Sitter = Pick<Attempt, 'learnerId' | 'assignmentId'> &
  Partial<Pick<Attempt, 'startedAt' | 'pausedMs'>>

export async function sittingOf(db: Queries, quiz: StoredQuiz, sitter: Sitter): Promise<Sitting> {
  const [sitting] = await sittingsOf(db, quiz, [sitter])
  if (!sitting) throw new Error('one sitter has one sitting')
  return sitting
}

/** One for each, in their order; three queries however many. */
export async function sittingsOf(
  db: Queries,
  quiz: StoredQuiz,
  sitters: readonly Sitter[],
): Promise<Sitting[]> {
  const learnerIds = sitters.map(({ learnerId }) => learnerId)
  const assignmentIds = [...new Set(sitters.flatMap(({ assignmentId }) => assignmentId ?? []))]
  const assignments = await listAssignmentsWith(db, assignmentIds)
  const percents = await timePercentsOf(
    db,
    assignments.map(({ classId }) => classId),
    learnerIds,
  )
  const accommodations = await accommodationsOf(db, quiz.id, learnerIds)
  return sitters.map(({ learnerId, assignmentId, startedAt, pausedMs = 0 }) => {
    const assignment = assignments.find(({ id }) => id === assignmentId)
    const percent = percents.find(one => one.classId === assignment?.classId && one.learnerId === learnerId)
    const had = {
      terms: assignment?.terms ?? null,
      classPercent: percent?.timePercent ?? null,
      accommodation: accommodations.get(learnerId) ?? null,
    }
    return sittingWith(quiz, had, startedAt ? { startedAt, pausedMs } : null)
  })
}

/**
 * `had`: what the learner's class has differently, the time they have in every quiz of it, and what is theirs in this
 * one, which goes before.
 */
export function sittingWith<Q extends { settings: QuizSettings }>(
  quiz: Q,
  had: { terms: Terms | null; classPercent: number | null; accommodation: Accommodation | null },
  begun: { startedAt: Date; pausedMs: number } | null,
): { quiz: Q; accommodation: Accommodation; time: AttemptTime } {
  const accommodation = had.accommodation ?? { ...noAccommodation, timePercent: had.classPercent ?? 100 }
  const settings = settingsFor(quiz.settings, had.terms)
  return { quiz: { ...quiz, settings }, accommodation, time: attemptTime(settings, accommodation, begun) }
}

/** When the last learner of these terms is through: nobody is told a key while another of them may still respond. */
export async function lastClosing(
  db: Queries,
  sitting: Sitting,
  assignmentId: Id | null,
): Promise<Date | null> {
  const { quiz } = sitting
  if (!quiz.settings.closesAt) return null
  const [assignment] = await listAssignmentsWith(db, assignmentId ? [assignmentId] : [])
  const accommodations = [...(await accommodationsOf(db, quiz.id)).values()]
  const percents = assignment ? await timePercentsOf(db, [assignment.classId], null) : []
  const all = [...accommodations, ...percents.map(({ timePercent }) => ({ ...noAccommodation, timePercent }))]
  const closings = all.map(one => attemptTime(quiz.settings, one, null).closesAt ?? quiz.settings.closesAt)
  return closings.reduce((last, at) => (last && at && at > last ? at : last), quiz.settings.closesAt)
}

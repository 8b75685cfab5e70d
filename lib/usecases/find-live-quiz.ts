import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { LiveNews } from '@/lib/model/live'
import { ok, type Result } from '@/lib/model/result'
import { listAssignmentsOf } from '@/lib/storage/assignments'
import { countAnswered, countQuestionsOf, listAbsent, listWatched } from '@/lib/storage/live'
import { atQuiz } from './at-quiz'
import { settleDue } from './settle-attempts'
import { sittingsOf } from './sittings'

export type FindLiveQuizInput = { actor: Actor; quizId: Id }

/**
 * A quiz while it is taken: who is in, how far, what is saved, how much time is left. Asked every few seconds by each open
 * page and answered from the database, so that it is the same on every instance; the number of queries does not depend
 * on that of learners. Attempts whose time is over are submitted on the way.
 */
export async function findLiveQuiz(input: FindLiveQuizInput): Promise<Result<LiveNews>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId } = given
  const now = new Date()
  await settleDue(db, quiz, now)
  const watched = await listWatched(db.prisma, quizId)
  const counts = await countAnswered(
    db.prisma,
    watched.map(({ id }) => id),
  )
  const questions = await countQuestionsOf(db.prisma, [...new Set(watched.map(({ editionId }) => editionId))])
  const sittings = await sittingsOf(db.prisma, quiz, watched)
  const terms = (await listAssignmentsOf(db.prisma, quizId)).map(assignment => assignment.terms)
  const attempts = watched.map((attempt, index) => ({
    attemptId: attempt.id,
    learnerId: attempt.learnerId,
    name: attempt.learnerName,
    className: attempt.className,
    number: attempt.number,
    begunAt: attempt.startedAt.getTime(),
    submittedAt: attempt.submittedAt?.getTime() ?? null,
    answered: counts.get(attempt.id)?.answered ?? 0,
    questions: questions.get(attempt.editionId) ?? 0,
    savedAt: counts.get(attempt.id)?.savedAt?.getTime() ?? null,
    seenAt: attempt.seenAt?.getTime() ?? null,
    deadline: sittings[index]?.time.deadline?.getTime() ?? null,
    extraMinutes: sittings[index]?.time.extraMinutes ?? 0,
  }))
  return ok({
    now: now.getTime(),
    quiz: {
      state: quiz.state,
      pausedAt: quiz.pausedAt?.getTime() ?? null,
      limited: [quiz.settings, ...terms].some(
        ({ minutes, closesAt }) => minutes || (closesAt && closesAt > now),
      ),
      absent: await listAbsent(db.prisma, quizId),
      attempts: attempts.sort(byNeed),
    },
  })
}

type Watched = LiveNews['quiz']['attempts'][number]

/** Whoever is at it comes first, by name; then those who have submitted. */
function byNeed(a: Watched, b: Watched): number {
  const done = Number(a.submittedAt !== null) - Number(b.submittedAt !== null)
  return done || a.name.localeCompare(b.name) || a.begunAt - b.begunAt
}

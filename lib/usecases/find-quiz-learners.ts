import 'server-only'
import { z } from 'zod'
import { mayDo } from '@/lib/access/share-rights'
import { type Accommodation, noAccommodation } from '@/lib/model/accommodation'
import type { Actor } from '@/lib/model/actor'
import type { Terms } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizSettings, QuizState } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { accommodationsOf } from '@/lib/storage/accommodations'
import { listAssignmentsOf } from '@/lib/storage/assignments'
import { listClassesOf } from '@/lib/storage/classes'
import { listLearnersOfQuiz } from '@/lib/storage/learners'
import { findClassRight } from '@/lib/storage/shares'
import { atQuiz } from './at-quiz'
import { standingIn } from './find-own-quiz'

export type FindQuizLearnersInput = { actor: Actor; quizId: Id }
export type QuizLearner = {
  learnerId: Id
  name: string
  /** Of the classes that have the quiz. */
  className: string | null
  /** What they have more; `standing` is theirs in every quiz of their class. */
  accommodation: Accommodation
  standing: boolean
  attempts: number
}
export type QuizLearners = {
  state: QuizState
  settings: QuizSettings
  mayEdit: boolean
  assignments: { classId: Id; className: string; classCode: string; members: number; terms: Terms }[]
  /** Classes that do not have it yet, which whoever asks may give it to. */
  otherClasses: { id: Id; name: string; code: string }[]
  learners: QuizLearner[]
}

/** Whom a quiz is for, on which terms, and who has more time than the others. */
export async function findQuizLearners(input: FindQuizLearnersInput): Promise<Result<QuizLearners>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { userId, db, quiz } = at.value
  const { id, state, settings } = quiz
  const assignments = await listAssignmentsOf(db.prisma, id)
  const assigned = new Set(assignments.map(({ classId }) => classId))
  const otherClasses: QuizLearners['otherClasses'] = []
  for (const { class: one } of await listClassesOf(db.prisma, userId)) {
    const right = one.ownerId === userId ? 'own' : await findClassRight(db.prisma, one.id, userId)
    if (assigned.has(one.id) || !mayDo(right, 'edit')) continue
    otherClasses.push({ id: one.id, name: one.name, code: one.joinCode })
  }
  const accommodations = await accommodationsOf(db.prisma, id)
  const learners = await listLearnersOfQuiz(db.prisma, id)
  return ok({
    state,
    settings,
    mayEdit: mayDo(await standingIn(db.prisma, quiz, userId), 'edit'),
    assignments: assignments.map(({ classId, className, classCode, members, terms }) => ({
      ...{ classId, className, classCode, members, terms },
    })),
    otherClasses,
    learners: learners
      .map(({ timePercent, ...learner }) => {
        const own = accommodations.get(learner.learnerId)
        return {
          ...learner,
          accommodation: own ?? { ...noAccommodation, timePercent },
          standing: !own && timePercent !== 100,
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  })
}

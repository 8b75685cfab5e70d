import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
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
import { database } from '@/lib/storage/database'
import { listLearnersOfQuiz } from '@/lib/storage/learners'
import { findClassRight } from '@/lib/storage/shares'
import { findOwnQuiz, standingIn } from './find-own-quiz'
import { parseInput } from './parse-input'

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
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  const { id, state, settings } = found.value
  const assignments = await listAssignmentsOf(prisma, id)
  const assigned = new Set(assignments.map(({ classId }) => classId))
  const otherClasses: QuizLearners['otherClasses'] = []
  for (const { class: one } of await listClassesOf(prisma, userId.value)) {
    const right = one.ownerId === userId.value ? 'own' : await findClassRight(prisma, one.id, userId.value)
    if (assigned.has(one.id) || !mayDo(right, 'edit')) continue
    otherClasses.push({ id: one.id, name: one.name, code: one.joinCode })
  }
  const accommodations = await accommodationsOf(prisma, id)
  const learners = await listLearnersOfQuiz(prisma, id)
  return ok({
    state,
    settings,
    mayEdit: mayDo(await standingIn(prisma, found.value, userId.value), 'edit'),
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

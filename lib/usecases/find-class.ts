import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { settingsFor } from '@/lib/model/assignment'
import { type Id, idSchema } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import type { Member, SchoolClass } from '@/lib/model/school-class'
import type { Standing } from '@/lib/model/share'
import { listAssignmentsTo } from '@/lib/storage/assignments'
import { database } from '@/lib/storage/database'
import { listMembers } from '@/lib/storage/members'
import { listStoredQuizzes } from '@/lib/storage/quizzes'
import { findOwnClass } from './find-own-class'
import { parseInput } from './parse-input'

export type FindClassInput = { actor: Actor; classId: Id }
export type ClassQuiz = {
  quizId: Id
  title: string
  language: ArticleLanguage
  state: QuizState
  opensAt: Date | null
  closesAt: Date | null
}
export type ClassView = {
  class: SchoolClass
  /** What whoever asks may do with it. */
  standing: Standing
  /** By name. `hasAccount`: their place is reached by signing in. */
  members: (Member & { hasAccount: boolean })[]
  /** The last assigned first. */
  quizzes: ClassQuiz[]
}

export async function findClass(input: FindClassInput): Promise<Result<ClassView>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ classId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnClass(prisma, input.actor, given.value.classId, 'view')
  if (!found.ok) return found
  const { standing, userId: _, ...own } = found.value
  const assignments = await listAssignmentsTo(prisma, own.id)
  const quizzes = await listStoredQuizzes(
    prisma,
    assignments.map(({ quizId }) => quizId),
  )
  const members = await listMembers(prisma, own.id)
  return ok({
    class: own,
    standing,
    members: members
      .map(({ userId, ...member }) => ({ ...member, hasAccount: userId !== null }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    quizzes: assignments.flatMap(({ quizId, terms }) => {
      const quiz = quizzes.find(({ id }) => id === quizId)
      if (!quiz) return []
      const { opensAt, closesAt } = settingsFor(quiz.settings, terms)
      const { title, language, state } = quiz
      return [{ quizId, title, language, state, opensAt, closesAt }]
    }),
  })
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuizSettings, quizSchema, quizSettingsSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { updateQuizSettings } from '@/lib/storage/quizzes'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { settleClosedQuiz } from './settle-attempts'

export type ChangeSettingsInput = {
  actor: Actor
  quizId: Id
  title: string
  settings: QuizSettings
  revision: number
}
export type SettingsChanged = { revision: number }

const schema = z.object({
  quizId: idSchema,
  title: quizSchema.shape.title,
  settings: quizSettingsSchema,
  revision: z.int().min(1),
})

/**
 * Opening, closing, attempts and feedback hold from now on, for attempts already begun too; title and shuffling come
 * with the next edition. A quiz that had closed is settled first: a later closing time opens no attempt again.
 */
export async function changeSettings(input: ChangeSettingsInput): Promise<Result<SettingsChanged>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { quizId, revision, title, settings } = given.value
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, quizId)
  if (!found.ok) return found
  if (found.value.revision !== revision) return fail('conflict', 'quiz-changed-elsewhere')
  await settleClosedQuiz(db, found.value, new Date())
  return (await updateQuizSettings(db.prisma, quizId, revision, { title, settings }))
    ? ok({ revision: revision + 1 })
    : fail('conflict', 'quiz-changed-elsewhere')
}

import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuizSettings, quizSchema, quizSettingsSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { insertAudit } from '@/lib/storage/audit'
import { updateQuizSettings } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { settleDue } from './settle-attempts'

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
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId, revision, title, settings } = given
  if (quiz.revision !== revision) return fail('conflict', 'quiz-changed-elsewhere')
  await settleDue(db, quiz, new Date())
  return db.transact(async tx => {
    if (!(await updateQuizSettings(tx, quizId, revision, { title, settings })))
      return fail('conflict', 'quiz-changed-elsewhere')
    const changed = changedSettings(quiz, { title, settings })
    if (changed) await insertAudit(tx, { quizId }, userId, 'settings', { to: changed })
    return ok({ revision: revision + 1 })
  })
}

/** The names of what differs, for the reader's language to say; null when nothing does. */
function changedSettings(
  before: { title: string; settings: QuizSettings },
  after: { title: string; settings: QuizSettings },
): string | null {
  const names = Object.keys(after.settings) as (keyof QuizSettings)[]
  const changed: string[] = names.filter(
    name => !isDeepStrictEqual(before.settings[name], after.settings[name]),
  )
  if (before.title !== after.title) changed.unshift('title')
  return changed.length > 0 ? changed.join(' ') : null
}

import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuizSettings } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type ChangeSettingsInput = {
  actor: Actor
  quizId: Id
  title: string
  settings: QuizSettings
  revision: number
}
export type SettingsChanged = { revision: number }

export async function changeSettings(_input: ChangeSettingsInput): Promise<Result<SettingsChanged>> {
  throw new Error('not filled yet')
}

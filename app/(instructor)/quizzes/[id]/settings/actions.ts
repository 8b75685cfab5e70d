'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import {
  type ChangeSettingsInput,
  changeSettings,
  type SettingsChanged,
} from '@/lib/usecases/change-settings'
import { deleteQuiz, type QuizDeleted } from '@/lib/usecases/delete-quiz'

export async function change(input: Omit<ChangeSettingsInput, 'actor'>): Promise<Result<SettingsChanged>> {
  const changed = await changeSettings({ ...input, actor: await currentActor() })
  refresh()
  return changed
}

export async function remove(quizId: string): Promise<Result<QuizDeleted>> {
  return deleteQuiz({ quizId, actor: await currentActor() })
}

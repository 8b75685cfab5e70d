'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { acceptShare } from '@/lib/usecases/accept-share'

export async function take(_state: FormState, form: FormData): Promise<FormState> {
  const taken = await acceptShare({ actor: await currentActor(), token: fieldText(form, 'token') })
  if (!taken.ok) return failedForm(taken.failure, form)
  const { thing } = taken.value
  redirect('quizId' in thing ? `/quizzes/${thing.quizId}` : `/classes/${thing.classId}`)
}

'use server'

import { refresh } from 'next/cache'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { addBanked } from '@/lib/usecases/add-banked'

/** The page comes back with the question marked as taken. */
export async function takeBanked(_state: FormState, form: FormData): Promise<FormState> {
  const added = await addBanked({
    actor: await currentActor(),
    quizId: fieldText(form, 'quizId'),
    questionId: fieldText(form, 'questionId'),
  })
  if (!added.ok) return failedForm(added.failure, form)
  refresh()
  return untouched
}

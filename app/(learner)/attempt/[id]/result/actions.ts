'use server'

import { revalidatePath } from 'next/cache'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { askSecondLook } from '@/lib/usecases/ask-second-look'

/** Asks for a second look; the page then says that it was asked. */
export async function askAgain(_state: FormState, form: FormData): Promise<FormState> {
  const attemptId = fieldText(form, 'attemptId')
  const asked = await askSecondLook({
    actor: await currentActor(),
    attemptId,
    questionId: fieldText(form, 'questionId'),
    reason: fieldText(form, 'reason'),
  })
  if (!asked.ok) return failedForm(asked.failure, form)
  revalidatePath(`/attempt/${attemptId}/result`)
  return untouched
}

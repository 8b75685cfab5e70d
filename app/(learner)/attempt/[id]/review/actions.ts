'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { submitAttempt } from '@/lib/usecases/submit-attempt'

/** Submits; a second click, another tab or a retry leads to the same result. */
export async function submit(_state: FormState, form: FormData): Promise<FormState> {
  const submitted = await submitAttempt({
    actor: await currentActor(),
    attemptId: fieldText(form, 'attemptId'),
  })
  if (!submitted.ok) return failedForm(submitted.failure, form)
  redirect(`/attempt/${submitted.value.attemptId}/result`)
}

'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { keepCookies } from '@/app/_session/keep-cookies'
import { resumeAttempt } from '@/lib/usecases/resume-attempt'

export async function resume(_state: FormState, form: FormData): Promise<FormState> {
  const resumed = await resumeAttempt({
    actor: await currentActor(),
    code: fieldText(form, 'code'),
    address: await clientAddress(),
  })
  if (!resumed.ok) return failedForm(resumed.failure, form)
  await keepCookies([resumed.value.learnerCookie])
  redirect(`/attempt/${resumed.value.attemptId}`)
}

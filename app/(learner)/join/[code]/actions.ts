'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { keepCookies } from '@/app/_session/keep-cookies'
import { joinQuiz } from '@/lib/usecases/join-quiz'

/** Begins an attempt, goes on with the open one, or leads to the last when there are no more. */
export async function begin(_state: FormState, form: FormData): Promise<FormState> {
  const joined = await joinQuiz({
    actor: await currentActor(),
    code: fieldText(form, 'code'),
    name: fieldText(form, 'name'),
    accessCode: fieldText(form, 'accessCode'),
    address: await clientAddress(),
  })
  if (joined.ok) {
    if (joined.value.learnerCookie) await keepCookies([joined.value.learnerCookie])
    redirect(`/attempt/${joined.value.attemptId}`)
  }
  const last = joined.failure.params?.attemptId
  if (joined.failure.code === 'no-attempts-left' && last) redirect(`/attempt/${last}/result?again=no`)
  return failedForm(joined.failure, form)
}

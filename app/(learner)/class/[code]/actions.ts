'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { keepCookies } from '@/app/_session/keep-cookies'
import { beginAssigned } from '@/lib/usecases/begin-assigned'
import { joinClass } from '@/lib/usecases/join-class'

export async function join(_state: FormState, form: FormData): Promise<FormState> {
  const joined = await joinClass({
    actor: await currentActor(),
    code: fieldText(form, 'code'),
    name: fieldText(form, 'name'),
    address: await clientAddress(),
  })
  if (!joined.ok) return failedForm(joined.failure, form)
  if (joined.value.learnerCookie) await keepCookies([joined.value.learnerCookie])
  redirect(`/class/${joined.value.code}`)
}

/** Begins, goes on, or leads to the last attempt when there are no more. */
export async function begin(_state: FormState, form: FormData): Promise<FormState> {
  const begun = await beginAssigned({
    actor: await currentActor(),
    assignmentId: fieldText(form, 'assignmentId'),
    accessCode: fieldText(form, 'accessCode'),
    address: await clientAddress(),
  })
  if (begun.ok) redirect(`/attempt/${begun.value.attemptId}`)
  const last = begun.failure.params?.attemptId
  if (begun.failure.code === 'no-attempts-left' && last) redirect(`/attempt/${last}/result?again=no`)
  return failedForm(begun.failure, form)
}

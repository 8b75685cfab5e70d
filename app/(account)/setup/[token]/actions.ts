'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { keepCookies } from '@/app/_session/keep-cookies'
import { acceptInvitation } from '@/lib/usecases/accept-invitation'

export async function accept(_state: FormState, form: FormData): Promise<FormState> {
  const accepted = await acceptInvitation({
    token: fieldText(form, 'token'),
    name: fieldText(form, 'name'),
    email: fieldText(form, 'email'),
    password: fieldText(form, 'password'),
    address: await clientAddress(),
  })
  if (!accepted.ok) return failedForm(accepted.failure, form)
  await keepCookies(accepted.value.cookies)
  redirect('/desk')
}

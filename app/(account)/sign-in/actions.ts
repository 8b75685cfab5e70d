'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { keepCookies } from '@/app/_session/keep-cookies'
import { localPath } from '@/app/_session/local-path'
import { signIn } from '@/lib/usecases/sign-in'

export async function enter(_state: FormState, form: FormData): Promise<FormState> {
  const signedIn = await signIn({
    email: fieldText(form, 'email'),
    password: fieldText(form, 'password'),
    address: await clientAddress(),
  })
  if (!signedIn.ok) return failedForm(signedIn.failure, form)
  await keepCookies(signedIn.value.cookies)
  // /sign-in sends on who is signed in: instructors to their desk, learners to their account.
  const next = localPath(form.get('next'), '/sign-in')
  redirect(signedIn.value.mustChangePassword ? `/account/password?next=${encodeURIComponent(next)}` : next)
}

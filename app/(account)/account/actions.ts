'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { failedForm, keptFields } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { keepCookies } from '@/app/_session/keep-cookies'
import { localPath } from '@/app/_session/local-path'
import { changeName } from '@/lib/usecases/change-name'
import { changePassword } from '@/lib/usecases/change-password'
import { claimLearner } from '@/lib/usecases/claim-learner'
import { deleteOwnData } from '@/lib/usecases/delete-own-data'
import { signOut } from '@/lib/usecases/sign-out'

export async function renameUser(_state: FormState, form: FormData): Promise<FormState> {
  const changed = await changeName({ actor: await currentActor(), name: fieldText(form, 'name') })
  if (!changed.ok) return failedForm(changed.failure, form)
  const t = await getTranslations('account')
  return { ...untouched, kept: keptFields(form), done: t('nameSaved') }
}

export async function replacePassword(_state: FormState, form: FormData): Promise<FormState> {
  const changed = await changePassword({
    actor: await currentActor(),
    headers: new Headers(await headers()),
    currentPassword: fieldText(form, 'currentPassword'),
    newPassword: fieldText(form, 'newPassword'),
  })
  if (!changed.ok) return failedForm(changed.failure, form)
  await keepCookies(changed.value.cookies)
  if (form.has('next')) redirect(localPath(form.get('next'), '/sign-in'))
  return { ...untouched, done: (await getTranslations('account'))('passwordChanged') }
}

export async function claim(_state: FormState, form: FormData): Promise<FormState> {
  const claimed = await claimLearner({
    actor: await currentActor(),
    name: fieldText(form, 'name'),
    email: fieldText(form, 'email'),
    password: fieldText(form, 'password'),
    address: await clientAddress(),
  })
  if (!claimed.ok) return failedForm(claimed.failure, form)
  await keepCookies(claimed.value.cookies)
  redirect('/account')
}

/** Only with the box that says so: an empty post deletes nothing. */
export async function deleteData(form: FormData): Promise<void> {
  if (!form.has('sure')) redirect('/account')
  const deleted = await deleteOwnData({ actor: await currentActor() })
  if (deleted.ok) await keepCookies(deleted.value.cookies)
  redirect('/')
}

export async function leave(): Promise<void> {
  const left = await signOut({ headers: new Headers(await headers()) })
  if (left.ok) await keepCookies(left.value.cookies)
  redirect('/')
}

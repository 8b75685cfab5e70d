'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { changeInstructor } from '@/lib/usecases/change-instructor'
import { removeInstructor } from '@/lib/usecases/remove-instructor'
import { removeInvitation } from '@/lib/usecases/remove-invitation'

async function settled(result: Result<unknown>, form: FormData): Promise<FormState> {
  if (!result.ok) return failedForm(result.failure, form)
  revalidatePath('/account/people')
  return { ...untouched, done: (await getTranslations('people'))('done') }
}

export async function setAdministrator(_state: FormState, form: FormData): Promise<FormState> {
  const isAdministrator = fieldText(form, 'administrator') === 'yes'
  const userId = fieldText(form, 'userId')
  return settled(await changeInstructor({ actor: await currentActor(), userId, isAdministrator }), form)
}

export async function remove(_state: FormState, form: FormData): Promise<FormState> {
  return settled(
    await removeInstructor({ actor: await currentActor(), userId: fieldText(form, 'userId') }),
    form,
  )
}

export async function withdraw(_state: FormState, form: FormData): Promise<FormState> {
  const invitationId = fieldText(form, 'invitationId')
  return settled(await removeInvitation({ actor: await currentActor(), invitationId }), form)
}

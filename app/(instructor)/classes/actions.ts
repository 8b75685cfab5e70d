'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { createClass } from '@/lib/usecases/create-class'

export async function make(_state: FormState, form: FormData): Promise<FormState> {
  const made = await createClass({
    actor: await currentActor(),
    name: fieldText(form, 'name'),
    rosterOpen: false,
  })
  if (!made.ok) return failedForm(made.failure, form)
  redirect(`/classes/${made.value.classId}`)
}

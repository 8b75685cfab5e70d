'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { failedForm, keptFields } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { type ModelRole, modelRoleSchema, usualBudget } from '@/lib/model/language-model'
import { changeModel, type ModelForm, removeModel } from '@/lib/usecases/change-model'
import { testModel } from '@/lib/usecases/test-model'

/** One form, three buttons: `do` says which was pressed, `role` of which model. */
export async function setModel(_state: FormState, form: FormData): Promise<FormState> {
  const wish = fieldText(form, 'do')
  if (wish === 'remove') return remove(form)
  if (wish === 'test') return test(form)
  const changed = await changeModel({ actor: await currentActor(), ...formOf(form) })
  if (!changed.ok) return failedForm(changed.failure, form)
  revalidatePath('/account/model', 'layout')
  const t = await getTranslations('model')
  const done = roleOf(form) === 'verifying' ? t('second.saved') : t('saved')
  return { ...untouched, kept: keptFields(form), done }
}

async function remove(form: FormData): Promise<FormState> {
  const removed = await removeModel({ actor: await currentActor(), role: roleOf(form) })
  if (!removed.ok) return failedForm(removed.failure, form)
  revalidatePath('/account/model', 'layout')
  const t = await getTranslations('model')
  return { ...untouched, done: roleOf(form) === 'verifying' ? t('second.removed') : t('removed') }
}

/** Without fields (the environment sets the model) the one in use is asked. */
async function test(form: FormData): Promise<FormState> {
  const given = form.has('provider') ? formOf(form) : { role: roleOf(form) }
  const tested = await testModel({ actor: await currentActor(), form: given })
  if (!tested.ok) return failedForm(tested.failure, form)
  const t = await getTranslations('model')
  const { trouble, seconds } = tested.value
  const kept = keptFields(form)
  return trouble
    ? { ...untouched, kept, problem: t(`troubles.${trouble}`) }
    : { ...untouched, kept, done: t('works', { seconds }) }
}

const roleOf = (form: FormData): ModelRole =>
  modelRoleSchema.catch('proposing').parse(fieldText(form, 'role'))

/** Budgets are of both together, and stand in the form of the first. */
function formOf(form: FormData): ModelForm {
  const budget = (field: keyof typeof usualBudget) =>
    form.has(field) ? Number(fieldText(form, field)) : usualBudget[field]
  return {
    role: roleOf(form),
    provider: fieldText(form, 'provider'),
    model: fieldText(form, 'model'),
    address: fieldText(form, 'address').trim(),
    key: fieldText(form, 'secret'),
    perInstructor: budget('perInstructor'),
    perInstallation: budget('perInstallation'),
  }
}

'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { failedForm, keptFields } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { changeModel, type ModelForm, removeModel } from '@/lib/usecases/change-model'
import { testModel } from '@/lib/usecases/test-model'

/** One form, three buttons: `do` says which was pressed. */
export async function setModel(_state: FormState, form: FormData): Promise<FormState> {
  const wish = fieldText(form, 'do')
  if (wish === 'remove') return remove(form)
  if (wish === 'test') return test(form)
  const changed = await changeModel({ actor: await currentActor(), ...formOf(form) })
  if (!changed.ok) return failedForm(changed.failure, form)
  revalidatePath('/account/model')
  return { ...untouched, kept: keptFields(form), done: (await getTranslations('model'))('saved') }
}

async function remove(form: FormData): Promise<FormState> {
  const removed = await removeModel({ actor: await currentActor() })
  if (!removed.ok) return failedForm(removed.failure, form)
  revalidatePath('/account/model')
  return { ...untouched, done: (await getTranslations('model'))('removed') }
}

/** Without fields (the environment sets the model) the one in use is asked. */
async function test(form: FormData): Promise<FormState> {
  const given = form.has('provider') ? formOf(form) : null
  const tested = await testModel({ actor: await currentActor(), form: given })
  if (!tested.ok) return failedForm(tested.failure, form)
  const t = await getTranslations('model')
  const { trouble, seconds } = tested.value
  const kept = keptFields(form)
  return trouble
    ? { ...untouched, kept, problem: t(`troubles.${trouble}`) }
    : { ...untouched, kept, done: t('works', { seconds }) }
}

function formOf(form: FormData): ModelForm {
  return {
    provider: fieldText(form, 'provider'),
    model: fieldText(form, 'model'),
    address: fieldText(form, 'address').trim(),
    key: fieldText(form, 'secret'),
    perInstructor: Number(fieldText(form, 'perInstructor')),
    perInstallation: Number(fieldText(form, 'perInstallation')),
  }
}

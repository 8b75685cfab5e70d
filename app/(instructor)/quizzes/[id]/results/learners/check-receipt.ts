'use server'

import { getFormatter, getTranslations } from 'next-intl/server'
import { failedForm, keptFields } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { findReceipt } from '@/lib/usecases/find-receipt'

/** Says whose receipt it is, and what it says. */
export async function checkReceipt(_state: FormState, form: FormData): Promise<FormState> {
  const found = await findReceipt({
    actor: await currentActor(),
    quizId: fieldText(form, 'quizId'),
    code: fieldText(form, 'code'),
  })
  if (!found.ok) return failedForm(found.failure, form)
  const t = await getTranslations('results.receipt')
  const format = await getFormatter()
  const { learnerName, number, submittedAt, responses } = found.value
  const when = format.dateTime(submittedAt, { dateStyle: 'long', timeStyle: 'medium' })
  return {
    ...untouched,
    kept: keptFields(form),
    done: t('true', { name: learnerName, number, when, responses }),
  }
}

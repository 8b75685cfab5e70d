'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { joinCodeSchema } from '@/lib/model/quiz'
import { findClassByCode } from '@/lib/usecases/find-class-by-code'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { findResumable } from '@/lib/usecases/resume-attempt'

/** A code that leads somewhere goes on to its quiz; another stays in the field, with what may be wrong. */
export async function openByCode(_state: FormState, form: FormData): Promise<FormState> {
  const typed = fieldText(form, 'code')
  const code = joinCodeSchema.safeParse(typed)
  if (!code.success) {
    const t = await getTranslations('join')
    return { ...untouched, problem: t('notACode'), field: 'code', kept: { code: typed } }
  }
  const here = { actor: await currentActor(), code: code.data, address: await clientAddress() }
  const quiz = await findQuizByCode(here)
  if (!quiz.ok) {
    const own = quiz.failure.kind === 'not-found' ? await findClassByCode(here) : null
    if (own?.ok) redirect(`/class/${own.value.code}`)
    const begun = quiz.failure.kind === 'not-found' ? await findResumable(here) : null
    if (begun?.ok) redirect(`/resume/${code.data}`)
    return failedForm(quiz.failure, form)
  }
  redirect(`/join/${quiz.value.code}`)
}

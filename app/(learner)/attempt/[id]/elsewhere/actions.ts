'use server'

import { headers } from 'next/headers'
import { getFormatter } from 'next-intl/server'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import { type FormState, untouched } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { ownAddress } from '@/app/_session/own-address'
import { makeResumeCode } from '@/lib/usecases/make-resume-code'

/** The code goes back with the page and into no address: it lets whoever has it go on. */
export async function makeCode(_state: FormState, form: FormData): Promise<FormState> {
  const made = await makeResumeCode({
    actor: await currentActor(),
    attemptId: fieldText(form, 'attemptId'),
  })
  if (!made.ok) return failedForm(made.failure, form)
  const { code, expiresAt } = made.value
  const link = `${ownAddress(await headers(), process.env.PASSAGE_URL)}/resume/${code}`
  const until = (await getFormatter()).dateTime(expiresAt, { timeStyle: 'short' })
  return { ...untouched, kept: { code, link, until } }
}

'use server'

import { notFound, redirect } from 'next/navigation'
import { currentActor } from '@/app/_session/current-actor'
import { isBlank } from '@/lib/model/blank'
import { sameValue } from '@/lib/model/response'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { saveResponse } from '@/lib/usecases/save-response'
import { formValue } from '../../_questions/form-value'

/** Without script: saves what differs from what is stored, then goes on to the review. */
export async function saveAll(attemptId: string, form: FormData): Promise<void> {
  const actor = await currentActor()
  const attempt = await findAttempt({ actor, attemptId })
  if (!attempt.ok) notFound()
  const stored = new Map(attempt.value.responses.map(response => [response.questionId, response]))
  for (const { id, content } of attempt.value.questions) {
    const before = stored.get(id)
    const value = formValue(id, content, form, before?.value ?? null)
    const unchanged = before ? sameValue(before.value, value) : isBlank(value)
    if (!unchanged)
      await saveResponse({ actor, attemptId, questionId: id, value, revision: before?.revision ?? 0 })
  }
  redirect(`/attempt/${attemptId}/review`)
}

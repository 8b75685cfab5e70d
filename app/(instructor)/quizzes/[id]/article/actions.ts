'use server'

import { redirect } from 'next/navigation'
import { failedForm } from '@/app/_forms/failed-form'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { currentActor } from '@/app/_session/current-actor'
import { findQuizMove } from '@/lib/usecases/find-quiz-move'
import { moveQuiz } from '@/lib/usecases/move-quiz'
import { needsLook } from './needs-look'

/** What is ticked is taken; of a question whose new place was not, only what stands there as it was. */
export async function moveToVersion(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const quizId = fieldText(form, 'quizId')
  const version = Number(fieldText(form, 'version'))
  const move = await findQuizMove({ actor, quizId, version })
  if (!move.ok) return failedForm(move.failure, form)
  const taken = new Set(form.getAll('take'))
  const evidence = move.value.questions.filter(needsLook).map(({ question, evidence: spans }) => ({
    questionId: question.id,
    spans: spans.flatMap(({ span, place }) =>
      place && (place.how === 'same' || taken.has(`${question.id} ${span.start}-${span.end}`))
        ? [place.span]
        : [],
    ),
  }))
  const moved = await moveQuiz({ actor, quizId, version, evidence })
  if (!moved.ok) return failedForm(moved.failure, form)
  redirect(`/quizzes/${quizId}`)
}

'use server'

import { redirect } from 'next/navigation'
import { fieldText } from '@/app/_forms/field-text'
import { currentActor } from '@/app/_session/current-actor'
import { startQuiz } from '@/lib/usecases/start-quiz'
import { found } from '../../_page/found'

/** A plain form: an empty quiz, and its bench. */
export async function writeByHand(form: FormData): Promise<void> {
  const articleId = fieldText(form, 'articleId')
  const { quizId } = found(await startQuiz({ actor: await currentActor(), articleId }))
  redirect(`/quizzes/${quizId}`)
}

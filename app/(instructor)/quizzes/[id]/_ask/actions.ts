'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { fieldText } from '@/app/_forms/field-text'
import type { FormState } from '@/app/_forms/form-state'
import { failureWords } from '@/app/_i18n/failure-words'
import { currentActor } from '@/app/_session/current-actor'
import type { Proposed } from '@/lib/model/proposal'
import type { Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { addProposal } from '@/lib/usecases/add-proposal'
import { type AskAboutInput, askAbout } from '@/lib/usecases/ask-about'
import type { QuestionSaved } from '@/lib/usecases/edit-question'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { askForWords } from './ask-for-words'

/** The words are named by where they stand, as they were selected. */
export async function askAboutSpan(input: Omit<AskAboutInput, 'actor'>): Promise<Result<Proposed>> {
  return askAbout({ ...input, actor: await currentActor() })
}

/** The words as they were typed; null when they do not stand in the article. */
export async function askAboutWords(quizId: string, words: string): Promise<Result<Proposed | null>> {
  const actor = await currentActor()
  const quiz = await findQuiz({ actor, quizId })
  if (!quiz.ok) return quiz
  return askForWords(actor, quizId, quiz.value.article.text, String(words).slice(0, 500))
}

export async function take(quizId: string, span: Span, proposalId: string): Promise<Result<QuestionSaved>> {
  const added = await addProposal({ actor: await currentActor(), quizId, span, proposalId })
  refresh()
  return added
}

/** The same from a plain form: afterwards the bench stands open at the new question. */
export async function takeFromForm(_state: FormState, form: FormData): Promise<FormState> {
  const quizId = fieldText(form, 'quizId')
  const span = { start: Number(fieldText(form, 'start')), end: Number(fieldText(form, 'end')) }
  const proposalId = fieldText(form, 'proposalId')
  const added = await addProposal({ actor: await currentActor(), quizId, span, proposalId })
  if (added.ok) redirect(`/quizzes/${quizId}#question-${added.value.question.id}`)
  const problem = failureWords(await getTranslations('failures'), added.failure)
  return { problem, field: null, kept: {}, done: null }
}

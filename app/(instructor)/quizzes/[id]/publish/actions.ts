'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { closeQuiz, type QuizClosed } from '@/lib/usecases/close-quiz'
import { publishQuiz, type QuizPublished } from '@/lib/usecases/publish-quiz'
import { type QuizReopened, reopenQuiz } from '@/lib/usecases/reopen-quiz'

async function shown<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const settled = await result
  refresh()
  return settled
}

export async function publish(quizId: string): Promise<Result<QuizPublished>> {
  return shown(publishQuiz({ quizId, actor: await currentActor() }))
}

export async function close(quizId: string): Promise<Result<QuizClosed>> {
  return shown(closeQuiz({ quizId, actor: await currentActor() }))
}

export async function reopen(quizId: string): Promise<Result<QuizReopened>> {
  return shown(reopenQuiz({ quizId, actor: await currentActor() }))
}

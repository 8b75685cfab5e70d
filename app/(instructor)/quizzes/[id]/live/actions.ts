'use server'

import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { closeQuiz } from '@/lib/usecases/close-quiz'
import { extendLearner } from '@/lib/usecases/extend-learner'
import { extendQuiz } from '@/lib/usecases/extend-quiz'
import { pauseQuiz } from '@/lib/usecases/pause-quiz'
import { resumeQuiz } from '@/lib/usecases/resume-quiz'

// Nothing is refreshed here: what changed arrives with the next news, as it does on every other page.

export async function extendAll(quizId: string, minutes: number): Promise<Result<unknown>> {
  return extendQuiz({ actor: await currentActor(), quizId, minutes })
}

export async function extendOne(attemptId: string, minutes: number): Promise<Result<unknown>> {
  return extendLearner({ actor: await currentActor(), attemptId, minutes })
}

export async function pause(quizId: string): Promise<Result<unknown>> {
  return pauseQuiz({ actor: await currentActor(), quizId })
}

export async function resume(quizId: string): Promise<Result<unknown>> {
  return resumeQuiz({ actor: await currentActor(), quizId })
}

export async function close(quizId: string): Promise<Result<unknown>> {
  return closeQuiz({ actor: await currentActor(), quizId })
}

'use server'

import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { type TriedQuiz, type TryQuizInput, tryQuiz } from '@/lib/usecases/try-quiz'

export async function tryOut(input: Omit<TryQuizInput, 'actor'>): Promise<Result<TriedQuiz>> {
  return tryQuiz({ ...input, actor: await currentActor() })
}

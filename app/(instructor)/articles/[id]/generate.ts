'use server'

import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { type GenerateQuizInput, generateQuiz, type QuizGenerated } from '@/lib/usecases/generate-quiz'

/** A new seed each time: asking again may find other questions. */
export async function generate(
  input: Pick<GenerateQuizInput, 'articleId' | 'count' | 'kinds' | 'difficulty'>,
): Promise<Result<QuizGenerated>> {
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
  return generateQuiz({ ...input, seed: seed % 2_147_483_647, actor: await currentActor() })
}

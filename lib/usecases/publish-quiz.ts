import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

export type PublishQuizInput = { actor: Actor; quizId: Id }
export type QuizPublished = { joinCode: string; edition: number }

export async function publishQuiz(_input: PublishQuizInput): Promise<Result<QuizPublished>> {
  throw new Error('not filled yet')
}

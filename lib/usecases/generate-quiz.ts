import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Difficulty, QuestionKind } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'

export type GenerateQuizInput = {
  actor: Actor
  articleId: Id
  /** 1 to 60. */
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  seed: number
  /** `stage` is a key of the `stages` messages; called while the engine works. */
  onProgress?: (stage: string, done: number, of: number) => void
}
export type QuizGenerated = {
  quizId: Id
  made: number
  asked: number
  rejectedByRule: { rule: string; count: number }[]
}

export async function generateQuiz(_input: GenerateQuizInput): Promise<Result<QuizGenerated>> {
  throw new Error('not filled yet')
}

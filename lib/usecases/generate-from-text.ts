import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Rejection } from '@/lib/model/candidate'
import type { Id } from '@/lib/model/id'
import type { Difficulty, QuestionBody, QuestionKind } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'
import type { CleanTextInput } from './clean-text'

/** For the terminal: no actor, nothing stored. */
export type GenerateFromTextInput = CleanTextInput & {
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  seed: number
  onStage?: (stage: string, done: number, of: number) => void
}
export type GeneratedText = {
  article: Article
  questions: (QuestionBody & { id: Id })[]
  rejected: Rejection[]
  /** Milliseconds, and the words of the article. */
  timings: { cleanMs: number; analyseMs: number; askMs: number; totalMs: number; words: number }
}

export async function generateFromText(_input: GenerateFromTextInput): Promise<Result<GeneratedText>> {
  throw new Error('not filled yet')
}

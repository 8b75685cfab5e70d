import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Result } from '@/lib/model/result'

export type PreviewQuizInput = { actor: Actor; quizId: Id }
/** What a learner would see if it were published now. */
export type QuizPreview = {
  title: string
  language: Language
  article: { title: string; paragraphs: string[] }
  questions: PublicQuestion[]
}

export async function previewQuiz(_input: PreviewQuizInput): Promise<Result<QuizPreview>> {
  throw new Error('not filled yet')
}

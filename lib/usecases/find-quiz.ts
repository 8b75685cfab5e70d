import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { Finding, Question } from '@/lib/model/question'
import type { Quiz } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type FindQuizInput = { actor: Actor; quizId: Id }
export type QuizView = {
  /** `revision` is named by changeSettings. */
  quiz: Quiz & { revision: number }
  article: Article
  /** By position; each carries its own findings. */
  questions: Question[]
  /** Findings about accepted questions taken together (one gives another's key, balance of true and false, …). */
  quizFindings: { questionId: Id; finding: Finding }[]
  /** The accepted questions differ from the newest edition: publishing again would make the next one. */
  changedSincePublished: boolean
}

export async function findQuiz(_input: FindQuizInput): Promise<Result<QuizView>> {
  throw new Error('not filled yet')
}

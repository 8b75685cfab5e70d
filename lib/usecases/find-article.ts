import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { QuizState } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'

export type FindArticleInput = { actor: Actor; articleId: Id }
export type ArticleView = {
  id: Id
  /** Number of the newest version. */
  version: number
  article: Article
  words: number
  createdAt: Date
  quizzes: { id: Id; title: string; state: QuizState; updatedAt: Date }[]
}

export async function findArticle(_input: FindArticleInput): Promise<Result<ArticleView>> {
  throw new Error('not filled yet')
}

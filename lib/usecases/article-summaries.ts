import 'server-only'
import { levelOf, lixOf } from '@/lib/intake/readability'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import type { Level } from '@/lib/model/level'
import { findArticleVersion, type listArticlesOf, setLix } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'

export type ArticleSummary = {
  id: Id
  title: string
  language: ArticleLanguage
  words: number
  level: Level
  tags: string[]
  quizzes: number
  updatedAt: Date
}
type Listed = Awaited<ReturnType<typeof listArticlesOf>>

/** Articles as they are listed, in the order given. */
export async function summarise(db: Queries, listed: Listed): Promise<ArticleSummary[]> {
  const articles: ArticleSummary[] = []
  for (const { versionId, lix, ...article } of listed)
    articles.push({
      ...article,
      level: levelOf(lix ?? (await measuredLate(db, versionId)), article.language),
    })
  return articles
}

async function measuredLate(db: Queries, versionId: Id): Promise<number> {
  const lix = lixOf((await findArticleVersion(db, versionId)).text)
  await setLix(db, versionId, lix)
  return lix
}

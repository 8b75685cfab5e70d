import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { Ruling } from '@/lib/model/regrade'
import { findArticleVersion } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/queries'
import type { Standings } from './rescore'
import type { Asked } from './same-question'

/** The article versions of these editions, each fetched once. */
export async function articlesOf(
  db: Queries,
  editions: readonly { articleVersionId: Id }[],
): Promise<Map<Id, Article>> {
  const articles = new Map<Id, Article>()
  for (const id of new Set(editions.map(({ articleVersionId }) => articleVersionId)))
    articles.set(id, await findArticleVersion(db, id))
  return articles
}

/** How these questions count; `change` makes of each the question that counts from now on. */
export function standingsOf(
  asked: readonly Asked[],
  articles: ReadonlyMap<Id, Article>,
  rulings: readonly Ruling[],
  change: (asked: Asked) => EditionQuestion = ({ question }) => question,
): Standings {
  return new Map(
    asked.map(one => {
      const article = articles.get(one.edition.articleVersionId)
      if (!article) throw new Error(`no article for edition ${one.edition.id}`)
      const own = rulings.filter(({ questionId }) => questionId === one.question.id)
      return [one.question.id, { question: change(one), article, rulings: own }]
    }),
  )
}

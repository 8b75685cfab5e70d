import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Id } from '@/lib/model/id'
import { languageColumns, languageOfRow } from './language-columns'
import type { Queries } from './queries'

export type OwnAttempt = {
  id: Id
  title: string
  language: ArticleLanguage
  startedAt: Date
  submittedAt: Date | null
}

const most = 200

/** Attempts of a learner, and of every learner whom the same account has claimed; the newest first. */
export async function listOwnAttempts(db: Queries, learnerId: Id, userId: Id | null): Promise<OwnAttempt[]> {
  const rows = await db.attempt.findMany({
    where: { OR: [{ learnerId }, ...(userId ? [{ learner: { userId } }] : [])] },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: most,
    include: { edition: { select: { title: true, articleVersion: { select: languageColumns } } } },
  })
  return rows.map(({ id, startedAt, submittedAt, edition }) => ({
    id,
    startedAt,
    submittedAt,
    title: edition.title,
    language: languageOfRow(edition.articleVersion),
  }))
}

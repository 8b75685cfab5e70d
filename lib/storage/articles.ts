import { type Article, joinParagraphs } from '@/lib/model/article'
import { articleSchema } from '@/lib/model/article-schema'
import { type Id, newId } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { ArticleVersion } from './generated/client'
import { asJson, type Queries } from './queries'

export type StoredArticle = {
  id: Id
  ownerId: Id
  createdAt: Date
  updatedAt: Date
  version: { id: Id; number: number; words: number; article: Article }
}

export async function insertArticle(
  db: Queries,
  given: { ownerId: Id; article: Article; contentHash: string; words: number },
): Promise<Id> {
  const { article } = given
  const row = await db.article.create({
    data: {
      id: newId(),
      ownerId: given.ownerId,
      versions: {
        create: {
          id: newId(),
          number: 1,
          title: article.title,
          language: article.language,
          byline: article.byline,
          date: article.date,
          ...(article.provenance && { provenance: asJson(article.provenance) }),
          paragraphs: asJson(article.paragraphs),
          left: asJson(article.left),
          contentHash: given.contentHash,
          words: given.words,
        },
      },
    },
  })
  return row.id
}

/** The article with its newest version. */
export async function findStoredArticle(db: Queries, id: Id): Promise<StoredArticle | null> {
  const row = await db.article.findUnique({
    where: { id },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  })
  const version = row?.versions[0]
  if (!row || !version) return null
  return {
    id: row.id,
    ownerId: row.ownerId,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    version: {
      id: version.id,
      number: version.number,
      words: version.words,
      article: articleOfVersion(version),
    },
  }
}

export async function findArticleVersion(db: Queries, versionId: Id): Promise<Article> {
  return articleOfVersion(await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } }))
}

/** An article of this owner that says exactly this, when there is one. */
export async function findSameArticle(db: Queries, ownerId: Id, contentHash: string): Promise<Id | null> {
  const row = await db.articleVersion.findFirst({
    where: { contentHash, article: { ownerId } },
    select: { articleId: true },
  })
  return row?.articleId ?? null
}

export async function listArticlesOf(db: Queries, ownerId: Id) {
  const rows = await db.article.findMany({
    where: { ownerId },
    orderBy: { updatedAt: 'desc' },
    select: {
      id: true,
      updatedAt: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { title: true, language: true, words: true },
      },
      _count: { select: { quizzes: true } },
    },
  })
  return rows.flatMap(({ id, updatedAt, versions, _count }) =>
    versions.map(version => ({
      id,
      updatedAt,
      quizzes: _count.quizzes,
      title: version.title,
      language: version.language satisfies Language,
      words: version.words,
    })),
  )
}

function articleOfVersion(row: ArticleVersion): Article {
  const { title, language, byline, date, provenance, paragraphs, left } = row
  const texts = articleSchema.shape.paragraphs.parse(paragraphs)
  return articleSchema.parse({
    title,
    language,
    byline,
    date,
    provenance: provenance ?? undefined,
    paragraphs: texts,
    text: joinParagraphs(texts),
    left,
  })
}

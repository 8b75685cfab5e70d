import { type Article, joinParagraphs } from '@/lib/model/article'
import { articleSchema } from '@/lib/model/article-schema'
import { type Id, newId } from '@/lib/model/id'
import { indexVersion } from './article-search'
import type { ArticleVersion } from './generated/client'
import { languageAsColumns, languageColumns, languageOfRow } from './language-columns'
import { asJson, type Queries } from './queries'

export type StoredArticle = {
  id: Id
  ownerId: Id
  createdAt: Date
  updatedAt: Date
  tags: string[]
  version: { id: Id; number: number; words: number; article: Article }
}

type NewVersion = { article: Article; contentHash: string; words: number; lix: number }

export async function insertArticle(db: Queries, given: NewVersion & { ownerId: Id }): Promise<Id> {
  const { ownerId, ...version } = given
  const row = await db.article.create({ data: { id: newId(), ownerId } })
  await insertVersion(db, row.id, 1, version)
  return row.id
}

/** What stood before stays as it was: questions point into it. */
export async function insertVersion(
  db: Queries,
  articleId: Id,
  number: number,
  given: NewVersion,
): Promise<Id> {
  const { article, ...measured } = given
  const { title, byline, date } = article
  const row = await db.articleVersion.create({
    data: {
      ...{ id: newId(), articleId, number, title, byline, date, ...measured },
      ...languageAsColumns(article.language),
      ...(article.provenance && { provenance: asJson(article.provenance) }),
      paragraphs: asJson(article.paragraphs),
      left: asJson(article.left),
    },
  })
  await indexVersion(db, row.id, article)
  await db.article.update({ where: { id: articleId }, data: { updatedAt: new Date() } })
  return row.id
}

/** Until the transaction ends nobody else makes a version of this article. */
export async function lockArticle(db: Queries, id: Id): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "article" WHERE "id" = ${id} FOR NO KEY UPDATE`
}

export async function setTags(db: Queries, id: Id, tags: readonly string[]): Promise<void> {
  await db.article.update({ where: { id }, data: { tags: [...tags] } })
}

export type VersionFacts = { id: Id; number: number; words: number; createdAt: Date }

/** The newest first. */
export async function listVersions(db: Queries, articleId: Id): Promise<VersionFacts[]> {
  return db.articleVersion.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, words: true, createdAt: true },
  })
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
    tags: row.tags,
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

/** Whether the article went on since this version. */
export async function hasNewerVersion(db: Queries, versionId: Id): Promise<boolean> {
  const { articleId, number } = await db.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { articleId: true, number: true },
  })
  return (await db.articleVersion.count({ where: { articleId, number: { gt: number } } })) > 0
}

/** An article of this owner whose newest version says exactly this, when there is one: what it said before it was revised is another. */
export async function findSameArticle(db: Queries, ownerId: Id, contentHash: string): Promise<Id | null> {
  const [row] = await db.$queryRaw<{ id: Id }[]>`
    SELECT a."id" FROM "article_version" v JOIN "article" a ON a."id" = v."articleId"
    WHERE v."contentHash" = ${contentHash} AND a."ownerId" = ${ownerId} AND NOT EXISTS (
      SELECT 1 FROM "article_version" newer WHERE newer."articleId" = a."id" AND newer."number" > v."number")
    ORDER BY a."createdAt", a."id" LIMIT 1`
  return row?.id ?? null
}

export async function listArticlesOf(db: Queries, ownerId: Id, ids?: readonly Id[]) {
  const rows = await db.article.findMany({
    where: { ownerId, ...(ids ? { id: { in: [...ids] } } : {}) },
    orderBy: { updatedAt: 'desc' },
    select: {
      id: true,
      updatedAt: true,
      tags: true,
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, title: true, ...languageColumns, words: true, lix: true },
      },
      _count: { select: { quizzes: true } },
    },
  })
  return rows.flatMap(({ id, updatedAt, tags, versions, _count }) =>
    versions.map(version => ({
      id,
      updatedAt,
      tags,
      quizzes: _count.quizzes,
      versionId: version.id,
      lix: version.lix,
      title: version.title,
      language: languageOfRow(version),
      words: version.words,
    })),
  )
}

/** Measured when somebody first asks: versions from before there was a measure have none. */
export async function setLix(db: Queries, versionId: Id, lix: number): Promise<void> {
  await db.articleVersion.update({ where: { id: versionId }, data: { lix } })
}

function articleOfVersion(row: ArticleVersion): Article {
  const { title, byline, date, provenance, paragraphs, left } = row
  const texts = articleSchema.shape.paragraphs.parse(paragraphs)
  return articleSchema.parse({
    title,
    language: languageOfRow(row),
    byline,
    date,
    provenance: provenance ?? undefined,
    paragraphs: texts,
    text: joinParagraphs(texts),
    left,
  })
}

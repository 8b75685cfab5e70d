import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import { Prisma } from './generated/client'
import type { Queries } from './queries'

/**
 * Accents are no reason not to be found, on either side; the migration that added the column folds the same way. Here and
 * not in SQL: what lower() does to É depends on the locale of the database.
 */
const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
/** What PostgreSQL knows of a language; of one that the engine does not read words are found as they are written. */
const byLanguage = (language: Prisma.Sql) =>
  Prisma.sql`CASE ${language} WHEN 'fr' THEN 'french'::regconfig WHEN 'en' THEN 'english'::regconfig ELSE 'simple'::regconfig END`

/** Makes a version findable by its words, in the forms that its language gives them; the title weighs more. */
export async function indexVersion(db: Queries, versionId: Id, article: Article): Promise<void> {
  const config = byLanguage(Prisma.sql`${article.language}::text`)
  await db.$executeRaw`UPDATE "article_version" SET "search" =
    setweight(to_tsvector(${config}, ${folded(article.title)}::text), 'A') ||
    setweight(to_tsvector(${config}, ${folded(article.text)}::text), 'B')
    WHERE "id" = ${versionId}`
}

/** The articles of this owner whose newest version holds every word, or one that begins with it; the best first. */
export async function searchArticles(db: Queries, ownerId: Id, query: string, most: number): Promise<Id[]> {
  // A single letter is an elided article, and begins half of all words.
  const words = (folded(query).match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word.length > 1).slice(0, 20)
  if (words.length === 0) return []
  const wanted = words.map(word => `${word}:*`).join(' & ')
  const asked = Prisma.sql`to_tsquery(${byLanguage(Prisma.sql`coalesce(v."otherLanguage", v."language"::text)`)}, ${wanted}::text)`
  const rows = await db.$queryRaw<{ id: Id }[]>`
    SELECT v."articleId" AS "id" FROM "article_version" v JOIN "article" a ON a."id" = v."articleId"
    WHERE a."ownerId" = ${ownerId} AND v."search" @@ ${asked}
      AND v."number" = (SELECT max(w."number") FROM "article_version" w WHERE w."articleId" = v."articleId")
    ORDER BY ts_rank(v."search", ${asked}) DESC, a."updatedAt" DESC LIMIT ${most}`
  return rows.map(({ id }) => id)
}

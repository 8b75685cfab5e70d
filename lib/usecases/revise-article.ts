import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { countWords } from '@/lib/intake/line'
import { minimumWords } from '@/lib/intake/read-source'
import type { Actor } from '@/lib/model/actor'
import { joinParagraphs } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import { oneLine } from '@/lib/model/one-line'
import { fail, ok, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { insertVersion, lockArticle } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { measured } from './article-content'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'

/** `version` is the number of the one that was edited; a blank line parts paragraphs. */
export type ReviseArticleInput = { actor: Actor; articleId: Id; version: number; title: string; text: string }
export type ArticleRevised = { version: number }

const schema = z.object({
  articleId: idSchema,
  version: z.int().min(1),
  title: z.string().trim().min(1, 'title-needed').max(300, 'title-too-long'),
  text: z.string().max(5_000_000),
})

/**
 * The next version of an article; the same words make none. Quizzes stay on the version they are about until they are
 * moved (`move-quiz`). Who edited an older version than the newest is told: nothing is overwritten.
 */
export async function reviseArticle(input: ReviseArticleInput): Promise<Result<ArticleRevised>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { articleId, title } = given.value
  const paragraphs = given.value.text
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map(oneLine)
    .filter(paragraph => paragraph !== '')
  const text = joinParagraphs(paragraphs)
  const words = countWords(text)
  const maximum = environmentSchema.shape.PASSAGE_MAX_WORDS.parse(process.env.PASSAGE_MAX_WORDS)
  if (words < minimumWords)
    return fail('invalid', 'article-too-short', { params: { words, minimum: minimumWords }, field: 'text' })
  if (words > maximum)
    return fail('too-large', 'article-too-long', { params: { words, maximum }, field: 'text' })
  const db = await database()
  return db.transact(async tx => {
    await lockArticle(tx, articleId)
    const found = await findOwnArticle(tx, input.actor, articleId)
    if (!found.ok) return found
    const { article, number } = found.value.version
    if (number !== given.value.version) return fail('conflict', 'article-changed-elsewhere')
    const next = measured({ ...article, title, paragraphs, text })
    if (next.contentHash === measured(article).contentHash) return ok({ version: number })
    await insertVersion(tx, articleId, number + 1, next)
    return ok({ version: number + 1 })
  })
}

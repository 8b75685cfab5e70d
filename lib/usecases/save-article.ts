import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import type { CleanArticleInput } from './clean-article'
import { keepArticle } from './keep-article'
import { parseInput } from './parse-input'
import { readPaste } from './read-paste'

/** `title` replaces the one that was found; null keeps it. */
export type SaveArticleInput = CleanArticleInput & { title: string | null }
export type SavedArticle = { articleId: Id }

const titleSchema = z.object({
  title: z.string().trim().min(1, 'title-needed').max(300, 'title-too-long').nullable(),
})

/** Cleans again from the paste (what a browser says it kept is not believed) and stores. The same article twice is one. */
export async function saveArticle(input: SaveArticleInput): Promise<Result<SavedArticle>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const titled = parseInput(titleSchema, input)
  if (!titled.ok) return titled
  const read = readPaste(input)
  if (!read.ok) return read
  const article = { ...read.value.article, title: titled.value.title ?? read.value.article.title }
  const db = await database()
  return ok({ articleId: await db.transact(tx => keepArticle(tx, userId.value, article)) })
}

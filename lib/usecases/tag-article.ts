import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { setTags } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'

export type TagArticleInput = { actor: Actor; articleId: Id; tags: string[] }
export type ArticleTagged = { tags: string[] }

const schema = z.object({
  articleId: idSchema,
  tags: z.array(z.string().trim().min(1).max(60, 'tag-too-long')).max(20, 'too-many-tags'),
})

/** Replaces the tags of an article: in small letters, each once. */
export async function tagArticle(input: TagArticleInput): Promise<Result<ArticleTagged>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnArticle(prisma, input.actor, given.value.articleId)
  if (!found.ok) return found
  const tags = [...new Set(given.value.tags.map(tag => tag.toLowerCase()))]
  await setTags(prisma, found.value.id, tags)
  return ok({ tags })
}

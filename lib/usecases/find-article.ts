import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { levelOf, lixOf } from '@/lib/intake/readability'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { Level } from '@/lib/model/level'
import type { QuizState } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listQuizzesOfArticle } from '@/lib/storage/quizzes'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'

export type FindArticleInput = { actor: Actor; articleId: Id }
export type ArticleView = {
  id: Id
  /** Number of the newest version. */
  version: number
  article: Article
  words: number
  level: Level
  tags: string[]
  createdAt: Date
  /** `behind`: its questions are about an older version. */
  quizzes: { id: Id; title: string; state: QuizState; updatedAt: Date; behind: boolean }[]
}

export async function findArticle(input: FindArticleInput): Promise<Result<ArticleView>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ articleId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnArticle(prisma, input.actor, given.value.articleId)
  if (!found.ok) return found
  const { id, createdAt, version, tags } = found.value
  const quizzes = await listQuizzesOfArticle(prisma, id)
  return ok({
    id,
    version: version.number,
    article: version.article,
    words: version.words,
    level: levelOf(lixOf(version.article.text), version.article.language),
    tags,
    createdAt,
    quizzes: quizzes.map(({ articleVersionId, ...quiz }) => ({
      ...quiz,
      behind: articleVersionId !== version.id,
    })),
  })
}

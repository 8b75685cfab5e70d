import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { networkOf } from '@/lib/linguistics/network/load-network'
import { readInTurns } from '@/lib/linguistics/read-in-turns'
import type { Actor } from '@/lib/model/actor'
import type { ReadableArticle } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { Reading } from '@/lib/model/reading'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { engineFor } from './engine-for'
import { findOwnArticle } from './find-own-article'
import { keptReading } from './kept-readings'
import { parseInput } from './parse-input'
import { readingOfDocument } from './reading-of-document'

export type FindReadingInput = {
  actor: Actor
  articleId: Id
  /** Told the share that is done, 0 to 1; not called when the reading is there already. */
  onShare?: (share: number) => void
}

/** How an instructor's own article was read. It takes about a second for 2,000 words, and others are served meanwhile. */
export async function findReading(input: FindReadingInput): Promise<Result<Reading>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ articleId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnArticle(prisma, input.actor, given.value.articleId)
  if (!found.ok) return found
  const { id, article } = found.value.version
  const readable = engineFor(article)
  if (!readable.ok) return readable
  const network = networkOf(readable.value.language)
  if (!network.ok) return network
  return ok(await keptReading(id, onShare => read(readable.value, onShare), input.onShare))
}

async function read(article: ReadableArticle, onShare: (share: number) => void): Promise<Reading> {
  return readingOfDocument(await readInTurns(article, onShare))
}

import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { networkOf } from '@/lib/linguistics/network/load-network'
import { segment } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { SentenceTree } from '@/lib/model/reading'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'

export type FindSentenceTreeInput = { actor: Actor; articleId: Id; sentence: number }

const schema = z.object({ articleId: idSchema, sentence: z.int().min(0) })

/** One sentence of an own article with its tree: only this sentence is read, as a tree does not look beyond it. */
export async function findSentenceTree(input: FindSentenceTreeInput): Promise<Result<SentenceTree>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnArticle(prisma, input.actor, given.value.articleId)
  if (!found.ok) return found
  const { article } = found.value.version
  const network = networkOf(article.language)
  if (!network.ok) return network
  const asked = tokenise(article, segment(article)).sentences[given.value.sentence]
  if (!asked) return fail('not-found', 'not-found')
  const [sentence] = finish(tagSteps({ article, sentences: [asked] })).sentences
  if (!sentence) return fail('not-found', 'not-found')
  const words = sentence.tokens.map(({ span, form, lemma, upos, head, deprel, confidence, arc }) => ({
    span,
    form,
    lemma,
    upos,
    head,
    deprel,
    confidence,
    arc,
  }))
  return ok({ sentence: given.value.sentence, span: sentence.span, words })
}

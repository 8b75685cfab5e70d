import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { grammarOf } from '@/lib/linguistics/grammar'
import { nameSteps } from '@/lib/linguistics/naming/name'
import { networkOf } from '@/lib/linguistics/network/load-network'
import { readTree } from '@/lib/linguistics/parsing/reading'
import { segment } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { Actor } from '@/lib/model/actor'
import type { ReadableArticle } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { SentenceTree } from '@/lib/model/reading'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { engineFor } from './engine-for'
import { findOwnArticle } from './find-own-article'
import { parseInput } from './parse-input'

/** `at`: an offset into the article's text that lies in the sentence. */
export type FindSentenceTreeInput = { actor: Actor; articleId: Id; at: number }

const schema = z.object({ articleId: idSchema, at: z.int().min(0) })

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
  const readable = engineFor(article)
  if (!readable.ok) return readable
  const network = networkOf(readable.value.language)
  if (!network.ok) return network
  const tree = treeOf(readable.value, given.value.at)
  return tree ? ok(tree) : fail('not-found', 'not-found')
}

function treeOf(article: ReadableArticle, at: number): SentenceTree | null {
  const all = tokenise(article, segment(article)).sentences
  const asked = all.find(({ span }) => span.start <= at && at < span.end)
  if (!asked) return null
  const { sentences, entities } = finish(nameSteps(finish(tagSteps({ article, sentences: [asked] }))))
  const [sentence] = sentences
  if (!sentence) return null
  const { tree } = readTree(sentence, [...entities.keys()], entities, grammarOf(article.language))
  const words = sentence.tokens.map(({ span, form, lemma, upos, confidence, ...was }, index) => {
    const arc = tree.arcs[index] ?? { head: was.head, rel: was.deprel, ...was.arc }
    const mended = arc.head !== was.head || arc.rel !== was.deprel
    const { head, rel: deprel, confidence: sure, margin } = arc
    return { span, form, lemma, upos, confidence, head, deprel, arc: { confidence: sure, margin }, mended }
  })
  return { span: sentence.span, words }
}

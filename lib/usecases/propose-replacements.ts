import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { networkOf } from '@/lib/linguistics/network/load-network'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Replacements } from '@/lib/model/proposal'
import { ok, type Result } from '@/lib/model/result'
import { readyingSteps } from '@/lib/questions/ask-about'
import { finishInTurns } from '@/lib/questions/finish-in-turns'
import { proposeInsteadSteps } from '@/lib/questions/propose-instead'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { listQuestions } from '@/lib/storage/questions'
import { engineFor } from './engine-for'
import { findOwnQuestion } from './find-own-quiz'
import { keptDocument } from './kept-documents'
import { parseInput } from './parse-input'
import { withinLimit } from './within-limit'

export type ProposeReplacementsInput = { actor: Actor; questionId: Id }

/** Always the same: who takes a proposal names it by its id, and it is made once more. */
const seed = 1
const shown = 3

/** What could stand in a question's place. Nothing is stored. */
export async function proposeReplacements(input: ProposeReplacementsInput): Promise<Result<Replacements>> {
  const found = await replacementsFor(input, shown)
  return found.ok ? ok(found.value.replacements) : found
}

/** The same with so many of each group at most, and the question they are for. */
export async function replacementsFor(input: ProposeReplacementsInput, most: number) {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ questionId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuestion(prisma, input.actor, given.value.questionId)
  if (!found.ok) return found
  const { question, quiz } = found.value
  const article = await findArticleVersion(prisma, quiz.articleVersionId)
  const readable = engineFor(article)
  if (!readable.ok) return readable
  const network = networkOf(readable.value.language)
  if (!network.ok) return network
  const allowed = await withinLimit('ask-about', userId.value)
  if (!allowed.ok) return allowed
  const questions = await listQuestions(prisma, quiz.id)
  const others = questions.filter(({ id, state }) => id !== question.id && state !== 'rejected')
  const ready = await keptDocument(quiz.articleVersionId, onShare =>
    finishInTurns(readyingSteps(readable.value), onShare),
  )
  const options = {
    seed,
    most,
    asked: new Set([question, ...others].map(({ content }) => content.stem)),
    taken: others.flatMap(({ evidence }) => evidence),
  }
  const replacements = await finishInTurns(proposeInsteadSteps(ready, question, options))
  return ok({ quiz, question, replacements })
}

import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { usualPatience } from '@/lib/llm/ask-model'
import { explain } from '@/lib/llm/explain'
import { callerOf } from '@/lib/llm/retry'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { ModelTrouble } from '@/lib/model/language-model'
import { type QuestionContent, questionContentSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { typesetLine } from '@/lib/questions/arrange-options'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { findModel } from './find-model'
import { findOwnQuiz } from './find-own-quiz'
import { inForeignWords } from './in-foreign-words'
import { keyInWords } from './key-in-words'
import { parseInput } from './parse-input'
import { withinModelBudget } from './within-model-budget'

export type ProposeExplanationInput = { actor: Actor; quizId: Id; content: QuestionContent }
export type ExplanationProposed = { explanation: string } | { trouble: ModelTrouble }

const schema = z.object({ quizId: idSchema, content: questionContentSchema })

/** An explanation of a question, for its instructor to change or leave; nothing is stored. The article goes to the model. */
export async function proposeExplanation(
  input: ProposeExplanationInput,
): Promise<Result<ExplanationProposed>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { prisma } = await database()
  const quiz = await findOwnQuiz(prisma, input.actor, given.value.quizId)
  if (!quiz.ok) return quiz
  const found = await findModel()
  if (!('connection' in found)) return fail('unavailable', 'no-language-model')
  const { connection, budget } = found
  const article = await findArticleVersion(prisma, quiz.value.articleVersionId)
  const { content } = given.value
  const call = callerOf({
    connection,
    signal: AbortSignal.timeout(usualPatience.total),
    patience: usualPatience,
    mayCall: () => withinModelBudget(userId.value, budget),
    wait: seconds => pause(seconds * 1000),
    usage: { calls: 0, input: 0, output: 0 },
  })
  const mark = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  const made = await explain(call, { stem: content.stem, key: keyInWords(content), article, mark })
  if ('trouble' in made) return ok(made)
  if (inForeignWords(made.explanation, article.language)) return ok({ trouble: 'wrong-language' })
  return ok({ explanation: typesetLine(made.explanation, article.language) })
}

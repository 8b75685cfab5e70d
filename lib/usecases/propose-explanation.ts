import 'server-only'
import { z } from 'zod'
import { answer } from '@/lib/llm/answer'
import { explain } from '@/lib/llm/explain'
import { promptVersion } from '@/lib/llm/prompts-of'
import type { Caller } from '@/lib/llm/retry'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { ExplanationFlaw, ModelTrouble } from '@/lib/model/language-model'
import { type QuestionContent, questionContentSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { spanSchema } from '@/lib/model/span-schema'
import { typesetLine } from '@/lib/questions/arrange-options'
import { findArticleVersion } from '@/lib/storage/articles'
import { answersKey } from './answers-key'
import { askableForm } from './askable-form'
import { atQuiz } from './at-quiz'
import { findModels } from './find-models'
import { inForeignWords } from './in-foreign-words'
import { keyInWords } from './key-in-words'
import { keysAndWrongs } from './keys-and-wrongs'
import { modelCallers } from './model-callers'

export type ProposeExplanationInput = {
  actor: Actor
  quizId: Id
  content: QuestionContent
  /** Where the article proves the key. */
  evidence: Span[]
}
export type ExplanationProposed =
  | { explanation: string; prompts: number }
  | { trouble: ModelTrouble }
  | { dropped: ExplanationFlaw }

const schema = z.object({
  quizId: idSchema,
  content: questionContentSchema,
  evidence: z.array(spanSchema).max(10),
})

/**
 * An explanation of a question, for its instructor to change or leave; nothing is stored. The article goes to the model. Who
 * reads the explanation alone has to find the key in it; where a second model is set, that is who reads it.
 */
export async function proposeExplanation(
  input: ProposeExplanationInput,
): Promise<Result<ExplanationProposed>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const found = await findModels()
  if (!found) return fail('unavailable', 'no-language-model')
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const { content, evidence } = given
  const { propose, verify, mark } = modelCallers(userId, found)
  const key = keyInWords(content)
  const asked = { stem: content.stem, key, ...keysAndWrongs(content), evidence, article, mark }
  const made = await explain(propose, asked)
  if (!('explanation' in made)) return ok(made)
  if (inForeignWords(made.explanation, article.language)) return ok({ trouble: 'wrong-language' })
  const doubt = await leadsElsewhere(verify, made.explanation, { ...asked, content })
  if (doubt) return ok(doubt)
  return ok({
    explanation: typesetLine(made.explanation, article.language),
    prompts: promptVersion('explain', article),
  })
}

/** Null when somebody who has the explanation and nothing else gives the key, or when the question cannot be asked so. */
async function leadsElsewhere(
  call: Caller,
  explanation: string,
  asked: { content: QuestionContent; article: Article; evidence: Span[]; mark: string },
): Promise<{ trouble: ModelTrouble } | { dropped: ExplanationFlaw } | null> {
  const { article, evidence, mark } = asked
  const content = askableForm(asked.content)
  if (!content) return null
  const alone = { language: article.language, title: '', paragraphs: [explanation] }
  const read = await answer(call, content, { article: alone, mark, blind: false, turned: true })
  if ('trouble' in read) return read
  if (read.right.length === 0) return { dropped: 'not-found' }
  return answersKey(content, read.right, { article, evidence }) ? null : { dropped: 'against-key' }
}

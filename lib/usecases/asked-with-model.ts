import 'server-only'
import { z } from 'zod'
import { networkOf } from '@/lib/linguistics/network/load-network'
import type { Actor } from '@/lib/model/actor'
import type { Document } from '@/lib/model/document'
import { type Id, idSchema } from '@/lib/model/id'
import { type QuestionEdit, questionEditSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { readyingSteps } from '@/lib/questions/ask-about'
import { finishInTurns } from '@/lib/questions/finish-in-turns'
import { findArticleVersion } from '@/lib/storage/articles'
import { atQuiz } from './at-quiz'
import { engineFor } from './engine-for'
import { findModels } from './find-models'
import { keptDocument } from './kept-documents'
import { type ModelCallers, modelCallers } from './model-callers'
import { withinLimit } from './within-limit'

export type AskedWithModelInput = {
  actor: Actor
  quizId: Id
  /** The question as it stands in the form. */
  body: QuestionEdit
}
export type AskedWithModel = ModelCallers & { body: QuestionEdit; document: Document }

const schema = z.object({ quizId: idSchema, body: questionEditSchema })

/** What every job of a model on a question in hand begins with: who asks, of what, of whom; and the article, read. */
export async function askedWithModel(input: AskedWithModelInput): Promise<Result<AskedWithModel>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const found = await findModels()
  if (!found) return fail('unavailable', 'no-language-model')
  const article = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const { body } = given
  if (body.evidence.some(({ start, end }) => start === end || end > article.text.length))
    return fail('invalid', 'evidence-outside-article', { field: 'evidence' })
  const readable = engineFor(article)
  if (!readable.ok) return readable
  const network = networkOf(readable.value.language)
  if (!network.ok) return network
  const allowed = await withinLimit('ask-about', userId)
  if (!allowed.ok) return allowed
  const { document } = await keptDocument(quiz.articleVersionId, onShare =>
    finishInTurns(readyingSteps(readable.value), onShare),
  )
  return ok({ ...modelCallers(userId, found), body, document })
}

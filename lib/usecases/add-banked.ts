import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema, newPartId } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findArticleVersion } from '@/lib/storage/articles'
import { findStoredQuestion } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'
import type { QuestionSaved } from './edit-question'
import { findOwnQuiz } from './find-own-quiz'
import { followArticle } from './follow-article'
import { insertAccepted } from './insert-accepted'
import { mapIds } from './map-ids'

export type AddBankedInput = { actor: Actor; quizId: Id; questionId: Id }

const schema = z.object({ quizId: idSchema, questionId: idSchema })

/** A copy of a question of another quiz about the same article: accepted, last, and knowing where it came from. */
export async function addBanked(input: AddBankedInput): Promise<Result<QuestionSaved>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const stored = await findStoredQuestion(db.prisma, given.questionId)
  const other = stored && (await findOwnQuiz(db.prisma, input.actor, stored.quizId, 'view'))
  if (!stored || !other?.ok) return fail('not-found', 'question-not-found')
  const { question } = stored
  if (other.value.articleId !== quiz.articleId || question.state !== 'accepted')
    return fail('not-found', 'question-not-found')
  const from = await findArticleVersion(db.prisma, other.value.articleVersionId)
  const to = await findArticleVersion(db.prisma, quiz.articleVersionId)
  const { content, class: about, difficulty, points, evidence, explanation, origin, findings } = question
  const { explanationOrigin } = question
  const body = {
    content: mapIds(content, newPartId),
    class: about,
    difficulty,
    points,
    evidence,
    explanation,
    explanationOrigin,
    origin,
    findings,
  }
  const added = await insertAccepted(input.actor, quiz.id, followArticle(body, from, to), question.id)
  return added.ok ? ok({ question: added.value }) : added
}

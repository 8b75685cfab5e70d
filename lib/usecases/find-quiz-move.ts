import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { findNewPlace, type NewPlace } from '@/lib/questions/moving/find-new-place'
import { findArticleVersion, listVersions } from '@/lib/storage/articles'
import { listQuestions } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'

/** `version` is the number of the one to go to; null is the newest. */
export type FindQuizMoveInput = { actor: Actor; quizId: Id; version: number | null }
export type MovedEvidence = { span: Span; words: string; place: NewPlace | null }
export type QuizMove = {
  /** Numbers of versions; the same when the questions are about the newest already. */
  from: number
  to: number
  versions: { number: number; words: number; createdAt: Date }[]
  article: Article
  /** Those that are not rejected, by position. */
  questions: { question: Question; evidence: MovedEvidence[] }[]
}

const schema = z.object({ quizId: idSchema, version: z.int().min(1).nullable() })

/** What another version of its article means for the questions of a quiz. Nothing is stored. */
export async function findQuizMove(input: FindQuizMoveInput): Promise<Result<QuizMove>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const versions = await listVersions(db.prisma, quiz.articleId)
  const from = versions.find(({ id }) => id === quiz.articleVersionId)
  const to = given.version === null ? versions[0] : versions.find(one => one.number === given.version)
  if (!from || !to) return fail('not-found', 'article-not-found')
  const before = await findArticleVersion(db.prisma, from.id)
  const article = await findArticleVersion(db.prisma, to.id)
  const questions = (await listQuestions(db.prisma, quiz.id)).filter(({ state }) => state !== 'rejected')
  return ok({
    from: from.number,
    to: to.number,
    versions: versions.map(({ number, words, createdAt }) => ({ number, words, createdAt })),
    article,
    questions: questions.map(question => ({
      question,
      evidence: question.evidence.map(span => ({
        span,
        words: before.text.slice(span.start, span.end),
        place: findNewPlace(before.text, article.text, span),
      })),
    })),
  })
}

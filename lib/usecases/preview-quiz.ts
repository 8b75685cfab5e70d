import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { EditionQuestion } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { cutSentences } from '@/lib/scoring/cut-sentences'
import { findArticleVersion } from '@/lib/storage/articles'
import { publishedBody } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { listQuestions } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'
import { sealedQuestions } from './sealed-questions'

export type PreviewQuizInput = { actor: Actor; quizId: Id }
/** What a learner would see if it were published now. */
export type QuizPreview = {
  title: string
  language: ArticleLanguage
  /** Sentences are offsets into the paragraphs joined by a blank line: what one touch marks. */
  article: {
    title: string
    byline: string | null
    date: string | null
    paragraphs: string[]
    sentences: Span[]
  }
  questions: PublicQuestion[]
}

export async function previewQuiz(input: PreviewQuizInput): Promise<Result<QuizPreview>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { db, quiz } = at.value
  const { id, title, language, settings, articleVersionId } = quiz
  const article = await findArticleVersion(db.prisma, articleVersionId)
  const questions = await acceptedAsAsked(db.prisma, id)
  return ok({
    title,
    language,
    article: {
      title: article.title,
      byline: article.byline,
      date: article.date,
      paragraphs: article.paragraphs,
      sentences: cutSentences(article.text, language),
    },
    questions: sealedQuestions({ questions, settings }, { seed: 0 }).map(({ sealed }) => sealed),
  })
}

/** The accepted questions as the next edition would ask them; their ids are those of the working questions. */
export async function acceptedAsAsked(db: Queries, quizId: Id): Promise<EditionQuestion[]> {
  const accepted = (await listQuestions(db, quizId)).filter(question => question.state === 'accepted')
  return accepted.map((question, position) => ({
    ...publishedBody(question),
    id: question.id,
    questionId: question.id,
    position,
    treatment: 'counted',
  }))
}

import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { type ResponseValue, responseValueSchema } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import { addPoints, noPoints, type Points } from '@/lib/model/score'
import { findArticleVersion } from '@/lib/storage/articles'
import { atQuiz } from './at-quiz'
import type { ResultQuestion } from './find-attempt-result'
import { acceptedAsAsked } from './preview-quiz'
import { fitsQuestion } from './response-of-question'
import { scoreAsked } from './score-asked'
import { sealedQuestions } from './sealed-questions'
import { shownKey } from './shown-key'

export type TryQuizInput = {
  actor: Actor
  quizId: Id
  responses: { questionId: Id; value: ResponseValue }[]
}
export type TriedQuiz = { total: Points; maximum: number; toReview: number; questions: ResultQuestion[] }

const schema = z.object({
  quizId: idSchema,
  responses: z.array(z.object({ questionId: idSchema, value: responseValueSchema })).max(200),
})

/** Scores an instructor's own try as a learner's would be, keys and all. Nothing is stored: it counts for nobody. */
export async function tryQuiz(input: TryQuizInput): Promise<Result<TriedQuiz>> {
  const at = await atQuiz(schema, input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, responses } = given
  const { settings, articleVersionId } = quiz
  const article = await findArticleVersion(db.prisma, articleVersionId)
  const asked = await acceptedAsAsked(db.prisma, quizId)
  const foreign = responses.some(({ questionId, value }) => {
    const question = asked.find(({ id }) => id === questionId)
    return question !== undefined && !fitsQuestion(question.content, value)
  })
  if (foreign) return fail('conflict', 'question-changed-elsewhere')
  const questions = sealedQuestions({ questions: asked, settings }, { seed: 0 }).map(
    ({ question, sealed }) => {
      const response = responses.find(({ questionId }) => questionId === question.id)?.value ?? null
      const { points, maximum, outcome, reason } = scoreAsked(
        { question, article, rulings: [] },
        quizId,
        response,
      )
      const { explanation, evidence, treatment } = question
      return {
        maximum,
        shown: {
          ...{
            question: sealed,
            response,
            explanation,
            evidence,
            treatment,
            comment: null,
            changes: [],
            secondLook: null,
          },
          score: { points, outcome, reason },
          key: shownKey(question.content),
        },
      }
    },
  )
  const shown = questions.map(one => one.shown)
  return ok({
    total: shown.reduce((sum, { score }) => addPoints(sum, score.points), noPoints),
    maximum: questions.reduce((sum, { maximum }) => sum + maximum, 0),
    toReview: shown.filter(({ score }) => score.outcome === 'review').length,
    questions: shown,
  })
}

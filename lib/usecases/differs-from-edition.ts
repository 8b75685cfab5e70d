import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import type { Edition, Quiz } from '@/lib/model/quiz'
import { publishedBody } from '@/lib/storage/editions'

/** Would publishing now make something else than this edition? Opening, closing and feedback are the quiz's own, not an edition's. */
export function differsFromEdition(
  quiz: Pick<Quiz, 'title' | 'settings'> & { articleVersionId: Id },
  accepted: readonly Question[],
  { title, settings, questions, articleVersionId }: Edition,
): boolean {
  const now = accepted.map(question => ({ questionId: question.id, ...publishedBody(question) }))
  const then = questions.map(
    ({ id: _id, position: _position, treatment: _treatment, ...published }) => published,
  )
  return (
    quiz.articleVersionId !== articleVersionId ||
    quiz.title !== title ||
    quiz.settings.shuffleQuestions !== settings.shuffleQuestions ||
    quiz.settings.shuffleOptions !== settings.shuffleOptions ||
    !isDeepStrictEqual(now, then)
  )
}

import 'server-only'
import type { Attempt } from '@/lib/model/attempt'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Edition, EditionQuestion } from '@/lib/model/quiz'
import { sealQuestion } from '@/lib/scoring/seal-question'
import { shuffledOrder } from '@/lib/scoring/shuffled-order'

/** The questions of an attempt in the order it shows them, each with what a browser may know of it. */
export function sealedQuestions(
  edition: Pick<Edition, 'questions' | 'settings'>,
  attempt: Pick<Attempt, 'seed'> & Partial<Pick<Attempt, 'shuffleQuestions' | 'shuffleOptions'>>,
): { question: EditionQuestion; sealed: PublicQuestion }[] {
  const { seed } = attempt
  const shuffleQuestions = attempt.shuffleQuestions ?? edition.settings.shuffleQuestions
  const shuffleOptions = attempt.shuffleOptions ?? edition.settings.shuffleOptions
  const ids = edition.questions.map(question => question.id)
  const order = shuffleQuestions ? shuffledOrder(ids, seed) : ids
  return order.flatMap((id, index) =>
    edition.questions
      .filter(question => question.id === id)
      .map(question => ({ question, sealed: sealQuestion(question, index + 1, seed, shuffleOptions) })),
  )
}

import type { QuizView } from '@/lib/usecases/find-quiz'

/** What stands in the way of publishing: the accepted questions with an error, by their number on the bench. */
export type Blocks = {
  accepted: number
  waiting: number
  flawed: { id: string; number: number; stem: string }[]
}

export function blocksOf({ questions, quizFindings }: Pick<QuizView, 'questions' | 'quizFindings'>): Blocks {
  const flawedTogether = new Set(
    quizFindings.filter(({ finding }) => finding.level === 'error').map(({ questionId }) => questionId),
  )
  const accepted = questions.filter(({ state }) => state === 'accepted')
  return {
    accepted: accepted.length,
    waiting: questions.filter(({ state }) => state === 'suggested').length,
    flawed: accepted
      .filter(({ id, findings }) => flawedTogether.has(id) || findings.some(({ level }) => level === 'error'))
      .map(question => ({
        id: question.id,
        number: questions.indexOf(question) + 1,
        stem: question.content.stem,
      })),
  }
}

import { seeded, shuffled } from '../random'

/** Whole quizzes in an order that the seed decides, until they have at least `size` questions together. */
export function sampleQuizzes<Q extends { questions: readonly unknown[] }>(
  quizzes: readonly Q[],
  size: number,
  seed: number,
): Q[] {
  const taken: Q[] = []
  let questions = 0
  for (const quiz of shuffled(quizzes, seeded(seed))) {
    if (questions >= size) break
    if (quiz.questions.length === 0) continue
    taken.push(quiz)
    questions += quiz.questions.length
  }
  return taken
}

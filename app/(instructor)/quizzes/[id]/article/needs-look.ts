import type { QuizMove } from '@/lib/usecases/find-quiz-move'

/** Some of its evidence does not stand in the other version as it was. */
export function needsLook({ evidence }: QuizMove['questions'][number]): boolean {
  return evidence.some(({ place }) => place?.how !== 'same')
}

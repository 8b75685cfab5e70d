import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import type { Edition, EditionQuestion } from '@/lib/model/quiz'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { eachAttemptMarks, listCountedAttempts } from '@/lib/storage/marks'
import type { Queries } from '@/lib/storage/queries'

/** All that the attempts at an edition add up to, and how many responses to each question wait for a person. */
export type EditionSums = { sums: QuizSums; waiting: number[] }

export async function sumEdition(
  db: Queries,
  { id, questions }: Edition,
  population: Population,
): Promise<EditionSums> {
  const sums = new QuizSums(questions.map(countedPoints))
  const waiting = questions.map(() => 0)
  for await (const attempt of eachAttemptMarks(db, await listCountedAttempts(db, id, population))) {
    if (attempt.marks.length !== questions.length)
      throw new Error(`attempt ${attempt.attemptId satisfies Id} has ${attempt.marks.length} scores`)
    sums.add(attempt.marks, attempt.choices)
    attempt.waiting.forEach((waits, p) => {
      if (waits) waiting[p] = (waiting[p] ?? 0) + 1
    })
  }
  return { sums, waiting }
}

/** A question that was dropped gives nobody anything. */
export function countedPoints({ points, treatment }: EditionQuestion): number {
  return treatment === 'dropped' ? 0 : points
}

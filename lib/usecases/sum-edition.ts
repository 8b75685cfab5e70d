import 'server-only'
import type { Population } from '@/lib/model/population'
import type { Edition, EditionQuestion } from '@/lib/model/quiz'
import { CommonWords } from '@/lib/psychometrics/common-words'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { TimeTally } from '@/lib/psychometrics/time-tally'
import { eachAttemptMarks } from '@/lib/storage/attempts-with-marks'
import { listCountedAttempts } from '@/lib/storage/marks'
import type { Queries } from '@/lib/storage/queries'
import { longestTenths } from './marks-of'

/** All that the attempts at an edition add up to. */
export type EditionSums = {
  sums: QuizSums
  /** How many responses to each question wait for a person. */
  waiting: number[]
  words: CommonWords
  times: TimeTally[]
}

/** Attempts are read and let go; their marks have to be there (`fillMarks`). */
export async function sumEdition(
  db: Queries,
  { id: editionId, questions }: Edition,
  population: Population,
): Promise<EditionSums> {
  const sums = new QuizSums(questions.map(countedPoints))
  const words = new CommonWords(questions.length)
  const times = questions.map(() => new TimeTally(longestTenths))
  const waiting = questions.map(() => 0)
  const attempts = await listCountedAttempts(db, editionId, population)
  await eachAttemptMarks(db, attempts, attempt => {
    sums.add(attempt.marks, attempt.choices)
    for (const [p, gap, typed] of attempt.wrong) words.add(p, gap, typed, attempt.learnerId)
    for (let p = 0; p < questions.length; p++) {
      times[p]?.add(attempt.tenths[p] ?? Number.NaN)
      if (attempt.waiting[p]) waiting[p] = (waiting[p] ?? 0) + 1
    }
  })
  return { sums, waiting, words, times }
}

/** A question that was dropped gives nobody anything. */
export function countedPoints({ points, treatment }: EditionQuestion): number {
  return treatment === 'dropped' ? 0 : points
}

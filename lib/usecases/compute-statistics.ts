import 'server-only'
import { type MarkedItem, readMarks } from '@/lib/exchange/csv/read-marks'
import { ok, type Result } from '@/lib/model/result'
import { type FlagRule, flagItem } from '@/lib/psychometrics/flag-item'
import { type ItemStatistics, itemStatistics } from '@/lib/psychometrics/item-statistics'
import { type QuizStatistics, quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { QuizSums } from '@/lib/psychometrics/quiz-sums'

export type ComputedStatistics = {
  quiz: QuizStatistics
  items: (ItemStatistics & { name: string; flags: FlagRule[] })[]
}

/** For the terminal: CSV of marks → statistics, row by row. No actor, nothing stored. */
export async function computeStatistics(chunks: AsyncIterable<string>): Promise<Result<ComputedStatistics>> {
  let items: MarkedItem[] = []
  let sums = new QuizSums([])
  const read = await readMarks(chunks, {
    onItems: found => {
      items = found
      sums = new QuizSums(found.map(({ maximum }) => maximum))
    },
    onAttempt: marks => sums.add(marks),
  })
  if (!read.ok) return read
  return ok({
    quiz: quizStatistics(sums),
    items: itemStatistics(sums).map((statistics, at) => ({
      ...statistics,
      name: items[at]?.name ?? '',
      flags: [...new Set(flagItem({ statistics }).map(({ rule }) => rule))],
    })),
  })
}

import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import type { Edition } from '@/lib/model/quiz'
import { type ChoiceRow, choiceTable, type Thirds, thirdsOf } from '@/lib/psychometrics/choice-table'
import { type ItemStatistics, itemStatistics } from '@/lib/psychometrics/item-statistics'
import { type QuizStatistics, quizStatistics } from '@/lib/psychometrics/quiz-statistics'
import type { QuizSums } from '@/lib/psychometrics/quiz-sums'
import { listReached } from '@/lib/storage/marks'
import type { Queries } from '@/lib/storage/queries'
import { choicesOf } from './choices-of'
import { countedPoints, sumEdition } from './sum-edition'

/** Attempts whose total lies in a tenth of what can be had; the last tenth has its upper end. */
export type Tenth = { from: number; to: number; count: number }
export type ItemFigures = {
  statistics: ItemStatistics
  choices: ChoiceRow[]
  /** Null when the class cannot be parted. */
  thirds: Thirds | null
  waiting: number
  /** Wrong responses of several learners, the commonest first. */
  common: { words: string; learners: number }[]
  /** The median; null where none is known. */
  seconds: number | null
}
/** All that takes long to find out about an edition: plain values, to be kept. */
export type EditionFigures = {
  /** Attempts at the edition that were submitted then and not practised, counted or not. */
  submitted: number
  statistics: QuizStatistics
  items: ItemFigures[]
  tenths: Tenth[]
  /** Of every edition of its quiz: the share of what can be had that those attempts reached, in percent. */
  reached: Record<Id, number>
}

const commonEach = 5

/** The marks of all submitted attempts of the quiz have to be there (`fillMarks`). `editions`: all of the quiz. */
export async function tallyEdition(
  db: Queries,
  edition: Edition,
  editions: readonly Edition[],
  population: Population,
): Promise<EditionFigures> {
  const { sums, waiting, words, times } = await sumEdition(db, edition, population)
  const statistics = quizStatistics(sums)
  const reached = await listReached(db, edition.quizId)
  return {
    submitted: reached.find(one => one.editionId === edition.id)?.attempts ?? 0,
    statistics,
    items: itemStatistics(sums).map((statistics, at) => {
      const [question, item] = [edition.questions[at], sums.items[at]]
      if (!question || !item) throw new Error(`edition ${edition.id} has no question ${at}`)
      return {
        statistics,
        choices: choiceTable(item, sums.attempts, choicesOf(question.content)),
        thirds: thirdsOf(item),
        waiting: waiting[at] ?? 0,
        common: words.commonest(at, commonEach),
        seconds: times[at]?.median() ?? null,
      }
    }),
    tenths: tenthsOf(sums, statistics.maximum),
    reached: Object.fromEntries(
      reached.flatMap(({ editionId, points, attempts }) => {
        const possible = attempts * maximumOf(editions.find(({ id }) => id === editionId))
        return possible > 0 ? [[editionId, (100 * points) / possible]] : []
      }),
    ),
  }
}

const maximumOf = (edition?: Edition) =>
  (edition?.questions ?? []).reduce((sum, question) => sum + countedPoints(question), 0)

function tenthsOf({ totals }: QuizSums, maximum: number): Tenth[] {
  const tenths = Array.from({ length: 10 }, (_, at) => ({ from: at * 10, to: at * 10 + 10, count: 0 }))
  for (const [total, count] of totals.sorted()) {
    const share = maximum > 0 ? total / maximum : 0
    const tenth = tenths[Math.min(9, Math.max(0, Math.floor(share * 10 + 1e-9)))]
    if (tenth) tenth.count += count
  }
  return tenths
}

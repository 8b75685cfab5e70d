import { restVariance } from './item-statistics'
import type { ItemSums } from './quiz-sums'
import { type Spectrum, valueAt } from './spectrum'

/** Where the strongest and the weakest third begin, by the rest of their totals: the question itself has no say. */
export type Thirds = { upTo: number; from: number; weakest: number; strongest: number }

export type ChoiceRow = {
  id: string
  correct: boolean
  /** Attempts that made this choice, and their share of all in percent. */
  count: number
  percent: number
  /** Correlation of making it with the rest of the total, in percent; null when nothing varies. */
  discrimination: number | null
  /** Of the weakest and of the strongest third, how many made it; null when the class cannot be parted. */
  weakest: number | null
  strongest: number | null
  /** A distractor that hardly anybody takes, or that draws the stronger (Tarrant 2009). */
  works: boolean
}

/** Fewer than this, in percent, and a distractor is idle. */
export const idleUnder = 5

/**
 * The thirds of a class: ties go with whom they tie, so that a third can be more than a third. Null when more than that
 * is tied.
 */
export function thirdsOf({ rests }: ItemSums): Thirds | null {
  const size = Math.ceil(rests.total / 3)
  const sorted = rests.sorted()
  const upTo = valueAt(sorted, size - 1)
  const from = valueAt(sorted, rests.total - size)
  if (upTo === null || from === null || upTo >= from) return null
  return { upTo, from, weakest: countUpTo(rests, upTo), strongest: countFrom(rests, from) }
}

/** What each choice drew. `choices` in the order of the question. */
export function choiceTable(
  item: ItemSums,
  attempts: number,
  choices: readonly { id: string; correct: boolean }[],
): ChoiceRow[] {
  const thirds = thirdsOf(item)
  return choices.map(({ id, correct }) => {
    const made = item.choices.get(id)
    const count = made?.count ?? 0
    const percent = attempts > 0 ? (100 * count) / attempts : 0
    const discrimination = withRest(item, attempts, count, made?.rest ?? 0)
    const drawsStronger = discrimination !== null && discrimination > 0
    return {
      ...{ id, correct, count, percent, discrimination },
      weakest: thirds && (made ? countUpTo(made.rests, thirds.upTo) : 0),
      strongest: thirds && (made ? countFrom(made.rests, thirds.from) : 0),
      works: correct || (percent >= idleUnder && !drawsStronger),
    }
  })
}

/** 100 · C(I, X) / √(V(I) · V(X)), I being 1 for who made the choice. */
function withRest(item: ItemSums, attempts: number, count: number, rest: number): number | null {
  if (attempts < 2) return null
  const spread = ((count - (count * count) / attempts) / (attempts - 1)) * restVariance(item, attempts)
  if (spread <= 0) return null
  return (100 * ((rest - (count * item.rest) / attempts) / (attempts - 1))) / Math.sqrt(spread)
}

function countUpTo(rests: Spectrum, limit: number): number {
  return rests.sorted().reduce((sum, [value, count]) => (value <= limit ? sum + count : sum), 0)
}
function countFrom(rests: Spectrum, limit: number): number {
  return rests.sorted().reduce((sum, [value, count]) => (value >= limit ? sum + count : sum), 0)
}

import type { ItemRule } from '../item-view'
import type { Judging } from '../judging-of'
import { numbersIn } from '../numbers-in'
import { pairsOf } from '../pairs-of'
import { oneHoldsOther, sameAnswer } from '../same-answer'
import { shapeOf } from '../shape-of'

/** Item rule 10: "10 à 20" meets "15 à 30" (error); "Pékin" holds "le nord de Pékin" (warning). */
export const overlappingOptions: ItemRule = {
  rule: 'overlapping-options',
  reason: 'two options overlap',
  find: ({ lists, judging }) => {
    const pairs = lists.flatMap(list => pairsOf(list)).filter(([a, b]) => !sameAnswer(a, b, judging))
    const ranges = pairs.find(
      pair => pair.every(one => shapeOf(one, judging) === 'number') && rangesMeet(...pair, judging),
    )
    if (ranges)
      return [{ rule: 'overlapping-ranges', level: 'error', params: { first: ranges[0], second: ranges[1] } }]
    const held = pairs.find(([a, b]) => oneHoldsOther(a, b, judging))
    return held
      ? [{ rule: 'overlapping-options', level: 'warn', params: { first: held[0], second: held[1] } }]
      : []
  },
}

function rangesMeet(a: string, b: string, judging: Judging): boolean {
  const [first, second] = [rangeOf(a, judging), rangeOf(b, judging)]
  if (!first || !second || (first.low === first.high && second.low === second.high)) return false
  return first.low < second.high && second.low < first.high
}

function rangeOf(text: string, judging: Judging): { low: number; high: number } | null {
  const [low, high, more] = numbersIn(text, judging)
  if (low === undefined || more !== undefined) return null
  // A date is no range: "9 octobre 2025" holds two numbers that bound nothing.
  if (high !== undefined && (high <= low || !between.test(text))) return null
  return { low, high: high ?? low }
}

const between = /\d\s*(?:[-–—]|à|to|and|et)\s*\d/iu

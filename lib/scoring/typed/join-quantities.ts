import type { Quantity } from './read-quantities'
import { isCurrency } from './units'

/** Two quantities that are one: "1 minute 37 seconds", "1 h 30", "3 euros 85", "six dollars and eighty cents", "9 mètres 80". */
export function joinQuantities(
  first: readonly Quantity[],
  second: readonly Quantity[],
  adjacent: boolean,
): Quantity[] | null {
  for (const a of first) {
    for (const b of second) {
      const sum = joined(a, b, adjacent)
      if (sum !== null) return [{ value: sum, dimension: a.dimension, word: null }]
    }
  }
  return null
}

function joined(a: Quantity, b: Quantity, adjacent: boolean): number | null {
  if (a.dimension === null) return null
  if (a.dimension === b.dimension) return addsUp(a, b) ? a.value + b.value : null
  const bare = b.dimension === null && Number.isInteger(b.value) && b.value < 100
  if (isCurrency(a.dimension) && isCents(b)) return a.value + (b.written ?? 0) / 100
  if (!adjacent || !bare || a.written === undefined || !Number.isInteger(a.written)) return null
  if (a.dimension === 'time' && a.value === a.written * 3600)
    return b.value < 60 && b.word === null ? a.value + 60 * b.value : null
  if (isCurrency(a.dimension) || (a.dimension === 'length' && a.value === a.written))
    return b.value >= 10 ? a.value + b.value / 100 : null
  return null
}

const addsUp = (a: Quantity, b: Quantity) =>
  /^(?:time|calendar|length|mass)$/.test(a.dimension ?? '')
    ? b.value < a.value
    : isCurrency(a.dimension) && isCents(b)

const isCents = (b: Quantity) =>
  isCurrency(b.dimension) && b.written !== undefined && b.written < 100 && b.value < b.written

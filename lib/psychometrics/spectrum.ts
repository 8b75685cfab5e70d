/** Different values beyond which they are put together in steps. */
const mostValues = 4096
/** Steps to a point: finer than any points, coarser than the noise of adding them up. */
export const finest = 1e11

/**
 * How often each value came, in bounded memory. Exact while there are at most 4,096 different values; of more, each is moved
 * to the next step of a grid, by at most a 4,096th of their range.
 */
export class Spectrum {
  private counts = new Map<number, number>()
  /** Steps to a unit; dividing by it keeps whole numbers whole. */
  private steps = finest
  total = 0

  add(value: number, times = 1): void {
    const at = Math.round(value * this.steps) / this.steps
    this.counts.set(at, (this.counts.get(at) ?? 0) + times)
    this.total += times
    if (this.counts.size > mostValues) this.coarsen()
  }

  /** Values with their counts, the least first. */
  sorted(): [value: number, count: number][] {
    return [...this.counts].sort(([a], [b]) => a - b)
  }

  private coarsen(): void {
    const known = this.sorted()
    const range = (known.at(-1)?.[0] ?? 0) - (known[0]?.[0] ?? 0)
    this.steps = mostValues / 2 / range
    this.counts = new Map()
    for (const [value, count] of known) {
      const at = Math.round(value * this.steps) / this.steps
      this.counts.set(at, (this.counts.get(at) ?? 0) + count)
    }
  }
}

/** The value that `rank` others come before (0 is the least); null when there are not so many. */
export function valueAt(sorted: readonly (readonly [number, number])[], rank: number): number | null {
  let before = 0
  for (const [value, count] of sorted) {
    before += count
    if (rank < before) return value
  }
  return null
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(spectrum: Spectrum): number | null {
  const sorted = spectrum.sorted()
  const low = valueAt(sorted, Math.floor((spectrum.total - 1) / 2))
  const high = valueAt(sorted, Math.floor(spectrum.total / 2))
  return low === null || high === null ? null : (low + high) / 2
}

/** Σ of the products of two series of equal length, each from its least to its greatest: no pairing gives more. */
export function greatestProducts(a: Spectrum, b: Spectrum, fromA: number, fromB: number): number {
  const [one, other] = [a.sorted(), b.sorted()]
  let sum = 0
  let [i, j, usedA, usedB] = [0, 0, 0, 0]
  while (i < one.length && j < other.length) {
    const [x, ofX] = one[i] ?? [0, 0]
    const [y, ofY] = other[j] ?? [0, 0]
    const pairs = Math.min(ofX - usedA, ofY - usedB)
    sum += pairs * (x - fromA) * (y - fromB)
    usedA += pairs
    usedB += pairs
    if (usedA === ofX) {
      i++
      usedA = 0
    }
    if (usedB === ofY) {
      j++
      usedB = 0
    }
  }
  return sum
}

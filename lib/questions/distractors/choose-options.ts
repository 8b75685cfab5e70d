/** How many of the proposals are weighed against each other. */
export const mostWeighed = 7

/**
 * The best `wanted` of some proposals (best first) among which the key has a rank nobody can guess: by its value among
 * numbers and dates, else by its length. Over many questions each rank comes equally often, so that neither "the longest"
 * nor "the least" earns more than chance. `at` is a draw
 * from 0 to 1, `shares` say how often each rank is wanted, the least first.
 */
export function chooseOptions(
  key: string,
  proposals: readonly string[],
  wanted: number,
  measure: (text: string) => number | null,
  at: number,
  shares: readonly number[],
): string[] {
  const pool = proposals.slice(0, mostWeighed)
  if (pool.length <= wanted) return pool
  const own = measure(key)
  const values = pool.map(measure)
  if (own === null || values.includes(null)) return pool.slice(0, wanted)
  const less = values.filter(value => (value ?? 0) < own).length
  const more = values.filter(value => (value ?? 0) > own).length
  const target = rankDrawn(at, shares, Math.max(0, wanted - more), Math.min(wanted, less))
  let best: { picked: number[]; cost: number } | null = null
  for (const picked of choicesOf(pool.length, wanted)) {
    const before = picked.filter(index => (values[index] ?? 0) < own).length
    const same = picked.filter(index => values[index] === own).length
    // A tie hides the key as well as either of its places does.
    const off = target < before ? before - target : Math.max(0, target - before - same)
    const cost = off * perRank + picked.reduce((sum, index) => sum + index, 0)
    if (best === null || cost < best.cost) best = { picked, cost }
  }
  return best ? best.picked.flatMap(index => pool[index] ?? []) : pool.slice(0, wanted)
}

/** What one rank beside the drawn one weighs, in places of the list of proposals. */
const perRank = 6

/** One of the ranks that can be had, from the least on. */
function rankDrawn(at: number, shares: readonly number[], from: number, to: number): number {
  const possible = shares.map((share, rank) => (rank >= from && rank <= to ? share : 0))
  const total = possible.reduce((all, share) => all + share, 0)
  let sum = 0
  const found = possible.findIndex(share => {
    sum += share / total
    return at < sum
  })
  return found < 0 ? from : found
}

function choicesOf(of: number, wanted: number, from = 0): number[][] {
  if (wanted === 0) return [[]]
  const all: number[][] = []
  for (let index = from; index <= of - wanted; index += 1)
    for (const rest of choicesOf(of, wanted - 1, index + 1)) all.push([index, ...rest])
  return all
}

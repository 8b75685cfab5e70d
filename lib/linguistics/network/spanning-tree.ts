/**
 * The best tree over the words of a sentence, with exactly one word under the root.
 * Chu & Liu 1965, Edmonds 1967; at worst the cube of the number of words, hence a limit on sentences elsewhere.
 *
 * `scores[d][h]`: word d (1 … n) under head h (0 is the root); row 0 is not looked at. → heads of words 1 … n.
 */
export function spanningTree(scores: readonly (readonly number[])[]): number[] {
  const best = greedy(scores)
  if (isTree(best.slice(1))) return best.slice(1)
  // Four likely words under the root, each tried alone.
  const roots = words(scores)
    .sort((a, b) => at(scores, b, 0) - at(scores, a, 0))
    .slice(0, 4)
  let found = best
  let most = Number.NEGATIVE_INFINITY
  for (const root of roots) {
    const forced = scores.map((row, d) => [d === root ? 0 : never, ...row.slice(1)])
    const heads = edmonds(forced)
    const total = words(scores).reduce((sum, d) => sum + at(scores, d, heads[d] ?? 0), 0)
    if (total > most) [most, found] = [total, heads]
  }
  return found.slice(1)
}

/** Whether heads of words 1 … n (0 is the root) make a tree with one word under the root. */
export function isTree(heads: readonly number[]): boolean {
  return heads.filter(head => head === 0).length === 1 && !cycleIn([0, ...heads])
}

type Table = readonly (readonly number[])[]
const never = -1e9
const at = (scores: Table, d: number, h: number) => scores[d]?.[h] ?? never
const words = (scores: Table) => Array.from({ length: scores.length - 1 }, (_, i) => i + 1)

/** The best head of each word, whatever comes of it. */
function greedy(scores: Table): number[] {
  return scores.map((_, d) => {
    if (d === 0) return 0
    let best = 0
    for (let h = 1; h < scores.length; h++) if (h !== d && at(scores, d, h) > at(scores, d, best)) best = h
    return best
  })
}

function cycleIn(heads: readonly number[]): number[] | null {
  /** From which start a word was reached first. */
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let word = start
    while (word !== 0 && seen[word] === 0) {
      seen[word] = start
      word = heads[word] ?? 0
    }
    if (word === 0 || seen[word] !== start) continue
    const cycle = [word]
    for (let next = heads[word] ?? 0; next !== word; next = heads[next] ?? 0) cycle.push(next)
    return cycle
  }
  return null
}

/** Contracts a cycle into one word, solves the smaller table, and opens the cycle where something enters it. */
function edmonds(scores: Table): number[] {
  const heads = greedy(scores)
  const cycle = cycleIn(heads)
  if (!cycle) return heads
  const inside = new Set(cycle)
  const outside = scores.map((_, word) => word).filter(word => !inside.has(word))
  const contracted = outside.length
  const gain = (d: number, h: number) => at(scores, d, h) - at(scores, d, heads[d] ?? 0)
  const loop = cycle.reduce((sum, d) => sum + at(scores, d, heads[d] ?? 0), 0)
  const leaving = outside.map(d => bestOf(cycle, h => at(scores, d, h)))
  const entering = outside.map(h => bestOf(cycle, d => gain(d, h)))
  const small = outside.map((d, i) => [
    ...outside.map(h => (d === h ? never : at(scores, d, h))),
    at(scores, d, leaving[i] ?? 0),
  ])
  small.push([...outside.map((h, i) => loop + gain(entering[i] ?? 0, h)), never])
  const solved = edmonds(small)
  const result = [...heads]
  outside.forEach((d, i) => {
    if (i === 0) return
    const head = solved[i] ?? 0
    result[d] = head === contracted ? (leaving[i] ?? 0) : (outside[head] ?? 0)
  })
  const entrance = solved[contracted] ?? 0
  result[entering[entrance] ?? 0] = outside[entrance] ?? 0
  return result
}

function bestOf(words: readonly number[], value: (word: number) => number): number {
  return words.reduce((best, word) => (value(word) > value(best) ? word : best))
}

/**
 * A linear-chain conditional random field over tags of names (Lafferty, McCallum and Pereira 2001): weights of features a tag, and of
 * tags that follow each other.
 */
export type NameChain = {
  /** "O", "B-person", "I-person", … */
  tags: readonly string[]
  /** Row of a feature by the hash of its name. */
  rows: ReadonlyMap<number, number>
  /** `tags.length` weights a row. */
  weights: Float32Array | Float64Array
  /** From tag × to tag; the last row is from the beginning of a sentence. */
  follows: Float32Array | Float64Array
}

/** FNV-1a of the UTF-16 units, 32 bits. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** How well each tag suits each token by itself: one row a token. */
export function scoresOf(chain: NameChain, features: readonly (readonly number[])[]): Float64Array {
  const size = chain.tags.length
  const scores = new Float64Array(features.length * size)
  for (const [n, hashes] of features.entries())
    for (const hash of hashes) {
      const row = chain.rows.get(hash)
      if (row === undefined) continue
      for (let tag = 0; tag < size; tag++)
        scores[n * size + tag] = (scores[n * size + tag] ?? 0) + (chain.weights[row * size + tag] ?? 0)
    }
  return scores
}

/** The probability of each tag of each token, all rows of tags considered (forward and backward). */
export function sharesOf(scores: Float64Array, follows: NameChain['follows'], size: number): Float64Array {
  const length = scores.length / size
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length)
  const terms = new Float64Array(size)
  for (let n = 0; n < length; n++)
    for (let tag = 0; tag < size; tag++) {
      let into = follows[size * size + tag] ?? 0
      if (n > 0) {
        for (let before = 0; before < size; before++)
          terms[before] = (forward[(n - 1) * size + before] ?? 0) + (follows[before * size + tag] ?? 0)
        into = logSum(terms)
      }
      forward[n * size + tag] = into + (scores[n * size + tag] ?? 0)
    }
  for (let n = length - 2; n >= 0; n--)
    for (let tag = 0; tag < size; tag++) {
      for (let next = 0; next < size; next++)
        terms[next] =
          (follows[tag * size + next] ?? 0) +
          (scores[(n + 1) * size + next] ?? 0) +
          (backward[(n + 1) * size + next] ?? 0)
      backward[n * size + tag] = logSum(terms)
    }
  const total = length > 0 ? logSum(forward.subarray((length - 1) * size)) : 0
  return forward.map((value, i) => Math.exp(value + (backward[i] ?? 0) - total))
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/**
 * How the second reader of names is trained (train-names.ts): AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of a
 * linear-chain conditional random field. Twin at run time: lib/linguistics/naming/name-chain.ts.
 */
import { hashOf, type NameChain, sharesOf } from '@/lib/linguistics/naming/name-chain'

export type Sample = {
  /** Hashes of the features of each token; the first `lexical[i]` tell the word itself. */
  features: Uint32Array[]
  lexical: Uint16Array
  /** Indexes of the right tags. */
  gold: Uint8Array
  /** A name without a sentence around it: it tells of its words alone, and they are never hidden. */
  bare: boolean
}

const lexical = /^(?:w|f|p|e|-1\|0|0\|\+1)=/

export function sampleOf(features: readonly (readonly string[])[], gold: readonly number[]): Sample {
  const sorted = features.map(all => {
    const own = all.filter(name => lexical.test(name))
    return { own: own.length, all: [...own, ...all.filter(name => !lexical.test(name))] }
  })
  return {
    features: sorted.map(({ all }) => Uint32Array.from(all, hashOf)),
    lexical: Uint16Array.from(sorted, ({ own }) => own),
    gold: Uint8Array.from(gold),
    bare: false,
  }
}

/** A name from a list: of its features only those of its very words. */
export function bareSampleOf(features: readonly (readonly string[])[], gold: readonly number[]): Sample {
  const own = features.map(all =>
    all.filter(name => /^(?:f|-1\|0|0\|\+1)=/.test(name) && !name.includes('s>')),
  )
  return { ...sampleOf(own, gold), bare: true }
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Plan = {
  epochs: number
  /** Features that fewer tokens have are left out. */
  least: number
  rate: number
  decay: number
  /** Share of the tokens whose own word is hidden, and of the sentences without names that are passed over, each epoch. */
  dropout: number
  passed: number
  seed: number
}

/** A sentence at a time, seeded; now and then a word is hidden from it, so that it learns from what stands around and from lexicons. */
export function trainChain(
  samples: readonly Sample[],
  tags: readonly string[],
  plan: Plan,
  report: (epoch: number, chain: NameChain) => void,
): NameChain {
  const size = tags.length
  const rows = rowsOf(samples, plan.least)
  const weights = new Float64Array(rows.size * size)
  const squares = new Float64Array(rows.size * size).fill(1)
  const follows = new Float64Array((size + 1) * size)
  const followSquares = new Float64Array((size + 1) * size).fill(1)
  for (let from = 0; from <= size; from++)
    for (let to = 0; to < size; to++)
      if (!mayFollow(from < size ? (tags[from] ?? 'O') : 'O', tags[to] ?? 'O'))
        follows[from * size + to] = -50
  const average = new Float64Array(weights.length)
  const chain: NameChain = { tags, rows, weights, follows }
  const indexed = samples.map(({ features }) =>
    features.map(all => Int32Array.from(all, hash => rows.get(hash) ?? -1)),
  )
  const random = randomFrom(plan.seed)
  const order = samples.map((_, i) => i)
  for (let epoch = 1; epoch <= plan.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0]
    }
    for (const index of order) {
      const sample = samples[index] as Sample
      if (!sample.gold.some(tag => tag > 0) && random() < plan.passed) continue
      const all = indexed[index] as Int32Array[]
      const length = all.length
      const starts = all.map((_, n) =>
        !sample.bare && random() < plan.dropout ? (sample.lexical[n] ?? 0) : 0,
      )
      const scores = new Float64Array(length * size)
      for (let n = 0; n < length; n++) {
        const features = all[n] as Int32Array
        for (let f = starts[n] as number; f < features.length; f++) {
          const row = features[f] as number
          if (row < 0) continue
          for (let t = 0; t < size; t++) scores[n * size + t]! += weights[row * size + t]!
        }
      }
      const { shares, pairs } = expect(scores, follows, size)
      for (let n = 0; n < length; n++) {
        const features = all[n] as Int32Array
        const right = sample.gold[n] as number
        for (let t = 0; t < size; t++) {
          const slope = shares[n * size + t]! - (t === right ? 1 : 0)
          if (Math.abs(slope) < 1e-3) continue
          for (let f = starts[n] as number; f < features.length; f++) {
            const row = features[f] as number
            if (row < 0) continue
            const k = row * size + t
            const g = slope + plan.decay * weights[k]!
            squares[k]! += g * g
            weights[k]! -= (plan.rate * g) / Math.sqrt(squares[k]!)
          }
        }
        const before = n === 0 ? size : (sample.gold[n - 1] as number)
        pairs[before * size + right]! -= 1
        if (n === 0) for (let t = 0; t < size; t++) pairs[size * size + t]! += shares[t]!
      }
      for (let k = 0; k < pairs.length && !sample.bare; k++) {
        if (follows[k]! <= -49 || Math.abs(pairs[k]!) < 1e-4) continue
        followSquares[k]! += pairs[k]! * pairs[k]!
        follows[k]! -= (plan.rate * pairs[k]!) / Math.sqrt(followSquares[k]!)
      }
    }
    if (epoch > plan.epochs / 2) for (let k = 0; k < weights.length; k++) average[k]! += weights[k]!
    report(epoch, chain)
  }
  const counted = plan.epochs - Math.floor(plan.epochs / 2)
  for (let k = 0; k < weights.length; k++) weights[k] = average[k]! / counted
  report(plan.epochs + 1, chain)
  return chain
}

export function mayFollow(before: string, tag: string): boolean {
  return !tag.startsWith('I-') || before.slice(2) === tag.slice(2)
}

/** Features that at least so many tokens have. */
function rowsOf(samples: readonly Sample[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of samples)
    for (const all of features) for (const hash of all) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= least) rows.set(hash, rows.size)
  return rows
}

/** Probabilities of tags, and the expected number of times that each follows each. */
function expect(scores: Float64Array, follows: Float64Array, size: number) {
  const length = scores.length / size
  const pairs = new Float64Array((size + 1) * size)
  const shares = sharesOf(scores, follows, size)
  // Pairs from the marginals of neighbours: exact for the chain, normalised over the two.
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length)
  const weight = new Float64Array((size + 1) * size).map((_, k) => Math.exp(follows[k]!))
  for (let n = 0; n < length; n++) {
    let most = Number.NEGATIVE_INFINITY
    for (let t = 0; t < size; t++) most = Math.max(most, scores[n * size + t]!)
    let sum = 0
    for (let t = 0; t < size; t++) {
      let into = 0
      if (n === 0) into = weight[size * size + t]!
      else for (let b = 0; b < size; b++) into += forward[(n - 1) * size + b]! * weight[b * size + t]!
      forward[n * size + t] = into * Math.exp(scores[n * size + t]! - most)
      sum += forward[n * size + t]!
    }
    for (let t = 0; t < size; t++) forward[n * size + t]! /= sum
  }
  for (let n = length - 1; n >= 0; n--) {
    let sum = 0
    for (let t = 0; t < size; t++) {
      if (n === length - 1) backward[n * size + t] = 1
      else {
        let most = Number.NEGATIVE_INFINITY
        for (let a = 0; a < size; a++) most = Math.max(most, scores[(n + 1) * size + a]!)
        let out = 0
        for (let a = 0; a < size; a++)
          out +=
            weight[t * size + a]! *
            Math.exp(scores[(n + 1) * size + a]! - most) *
            backward[(n + 1) * size + a]!
        backward[n * size + t] = out
      }
      sum += backward[n * size + t]!
    }
    for (let t = 0; t < size; t++) backward[n * size + t]! /= sum
  }
  for (let n = 1; n < length; n++) {
    let total = 0
    let most = Number.NEGATIVE_INFINITY
    for (let t = 0; t < size; t++) most = Math.max(most, scores[n * size + t]!)
    const own = new Float64Array(size * size)
    for (let b = 0; b < size; b++)
      for (let t = 0; t < size; t++) {
        const value =
          forward[(n - 1) * size + b]! *
          weight[b * size + t]! *
          Math.exp(scores[n * size + t]! - most) *
          backward[n * size + t]!
        own[b * size + t] = value
        total += value
      }
    for (let k = 0; k < own.length; k++) pairs[k]! += own[k]! / total
  }
  return { shares, pairs }
}

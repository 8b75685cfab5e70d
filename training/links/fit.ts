import type { Sample } from './collect'

export type Weights = Readonly<Record<string, number>>

/** Draws weights towards 0: so many times half their squares count against them. */
const penalty = 1.5
const steps = 300
const rate = 0.05

/**
 * The weights of a conditional logit: a candidate's share is the exponential of its weighted evidence, over that of all. They
 * make what is right likely (any of it will do; of a tie, each equally), found by Adam over all samples at once. Nothing is
 * drawn by lot.
 */
export function fitWeights(samples: readonly Sample[]): Weights {
  const names = [
    ...new Set(samples.flatMap(({ candidates }) => candidates.flat().map(([name]) => name))),
  ].sort()
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const rows = samples
    .filter(({ right }) => right.includes(true))
    .map(sample => ({
      ...sample,
      candidates: sample.candidates.map(evidence =>
        evidence.map(([name, value]) => [indexOf.get(name) ?? 0, value] as const),
      ),
    }))
  const weights = new Float64Array(names.length)
  const mean = new Float64Array(names.length)
  const square = new Float64Array(names.length)
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map(weight => -penalty * weight)
    for (const { candidates, right, tie, weight } of rows) {
      const scores = candidates.map(evidence => sum(evidence, index => weights[index] ?? 0))
      const shares = sharesOf(scores)
      const wanted = wantedOf(shares, right, tie)
      for (const [at, evidence] of candidates.entries()) {
        const pull = weight * ((wanted[at] ?? 0) - (shares[at] ?? 0))
        for (const [index, value] of evidence) gradient[index] = (gradient[index] ?? 0) + pull * value
      }
    }
    for (const [index, slope] of gradient.entries()) {
      const first = 0.9 * (mean[index] ?? 0) + 0.1 * slope
      const second = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope
      mean[index] = first
      square[index] = second
      const [even, spread] = [first / (1 - 0.9 ** step), second / (1 - 0.999 ** step)]
      weights[index] = (weights[index] ?? 0) + (rate * even) / (Math.sqrt(spread) + 1e-8)
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]))
}

/** Of each candidate, nobody last. */
export function weigh({ candidates }: Sample, weights: Weights): number[] {
  return sharesOf(candidates.map(evidence => sum(evidence, name => weights[name] ?? 0)))
}

function sum<Name>(evidence: readonly (readonly [Name, number])[], weightOf: (name: Name) => number): number {
  return evidence.reduce((all, [name, value]) => all + weightOf(name) * value, 0)
}

function sharesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const parts = scores.map(score => Math.exp(score - highest))
  const all = parts.reduce((a, b) => a + b, 0)
  return parts.map(part => part / all)
}

function wantedOf(shares: readonly number[], right: readonly boolean[], tie: boolean): number[] {
  const parts = shares.map((share, at) => (right[at] ? (tie ? 1 : share) : 0))
  const all = parts.reduce((a, b) => a + b, 0)
  return parts.map(part => part / all)
}

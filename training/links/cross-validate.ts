import type { Sample } from './collect'
import { fitWeights, type Weights, weigh } from './fit'

const folds = 4

/** What was found for a word by weights that its document had no part in. `wanted`: somebody in view is meant, and no other. */
export type Tried = { set: string; use: Sample['use']; share: number; right: boolean; wanted: boolean }

/** Every fourth of the documents judged by weights of the others. */
export function crossValidate(samples: readonly Sample[]): Tried[] {
  return Array.from({ length: folds }, (_, fold) => {
    const held = (sample: Sample) => foldOf(sample.document) === fold
    const weights = fitWeights(samples.filter(sample => !held(sample)))
    return samples.filter(held).map(sample => tryOut(sample, weights))
  }).flat()
}

function tryOut(sample: Sample, weights: Weights): Tried {
  const { set, use, right, tie } = sample
  const shares = weigh(sample, weights).slice(0, -1)
  const share = Math.max(0, ...shares)
  const wanted = !tie && right.slice(0, -1).includes(true)
  return { set, use, share, wanted, right: wanted && right[shares.indexOf(share)] === true }
}

function foldOf(document: string): number {
  let hash = 7
  for (const letter of document) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % folds
}

/**
 * In per cent of the words that somebody in view is meant by: how many are found where the surest links are taken until 95, or
 * 90, of 100 are right, and how many are right when the best is always taken.
 */
export function figuresOf(tried: readonly Tried[]) {
  const surest = tried.toSorted((a, b) => b.share - a.share)
  let right = 0
  const found = surest.map((one, at) => {
    if (one.right) right++
    return { right, precision: right / (at + 1) }
  })
  const wanted = tried.filter(one => one.wanted).length
  const percent = (count: number) => ((100 * count) / wanted).toFixed(1)
  const recallAt = (least: number) =>
    percent(Math.max(0, ...found.filter(({ precision }) => precision >= least).map(one => one.right)))
  return {
    words: tried.length,
    wanted,
    'recall at 95 %': recallAt(0.95),
    'recall at 90 %': recallAt(0.9),
    'best right %': percent(right),
  }
}

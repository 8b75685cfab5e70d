import type { Certainty } from '@/lib/model/certainty'
import type { Rows } from './rows'

const { fround } = Math

/**
 * `width` scores from `from` on as probabilities that add up to 1, put at `to[at]` …; no new memory, it is done for every word.
 * They are float32 wherever they are put.
 */
export function softmax(
  scores: Float32Array,
  from: number,
  width: number,
  to: Float32Array | number[],
  at: number,
): void {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) most = Math.max(most, scores[from + i] ?? 0)
  let sum = 0
  for (let i = 0; i < width; i++) {
    const share = Math.exp((scores[from + i] ?? 0) - most)
    to[at + i] = fround(share)
    sum += share
  }
  for (let i = 0; i < width; i++) to[at + i] = fround((to[at + i] ?? 0) / sum)
}

/** A row of scores as probabilities. */
export function sharesOf({ values, width, stride }: Rows, row: number): number[] {
  const shares = Array<number>(width).fill(0)
  softmax(values, row * stride, width, shares, 0)
  return shares
}

/** How sure a choice of a row of scores is, as `softmax` would have it. */
export function certaintyOf({ values, width, stride }: Rows, row: number, chosen: number): Certainty {
  const from = row * stride
  const own = values[from + chosen] ?? 0
  let rival = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) if (i !== chosen) rival = Math.max(rival, values[from + i] ?? 0)
  const most = Math.max(own, rival)
  let sum = 0
  for (let i = 0; i < width; i++) sum += Math.exp((values[from + i] ?? 0) - most)
  const confidence = Math.exp(own - most) / sum
  return { confidence, margin: confidence - Math.exp(rival - most) / sum }
}

import type { Certainty } from '@/lib/model/certainty'
import type { Rows } from './rows'

/** Negative numbers become 0, in place. */
export function relu(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0
}

/** Scores at `from` … `from + width` as probabilities that add up to 1, put at `to[at]` …; no new memory, it is done for every word. */
export function softmax(
  scores: Float32Array,
  from: number,
  width: number,
  to: Float32Array,
  at: number,
): void {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) most = Math.max(most, scores[from + i] ?? 0)
  let sum = 0
  for (let i = 0; i < width; i++) {
    const share = Math.exp((scores[from + i] ?? 0) - most)
    to[at + i] = share
    sum += share
  }
  for (let i = 0; i < width; i++) to[at + i] = (to[at + i] ?? 0) / sum
}

/** Every row of scores as probabilities. */
export function sharesOf({ values, count, width }: Rows): Rows {
  const shares = new Float32Array(values.length)
  for (let row = 0; row < count; row++) softmax(values, row * width, width, shares, row * width)
  return { values: shares, count, width }
}

/** How sure a choice of a row of scores is, as `softmax` would have it. */
export function certaintyOf({ values, width }: Rows, row: number, chosen: number): Certainty {
  const from = row * width
  const own = values[from + chosen] ?? 0
  let rival = Number.NEGATIVE_INFINITY
  for (let i = 0; i < width; i++) if (i !== chosen) rival = Math.max(rival, values[from + i] ?? 0)
  const most = Math.max(own, rival)
  let sum = 0
  for (let i = 0; i < width; i++) sum += Math.exp((values[from + i] ?? 0) - most)
  const confidence = Math.exp(own - most) / sum
  return { confidence, margin: confidence - Math.exp(rival - most) / sum }
}

/** Negative numbers become 0, in place. */
export function relu(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) values[i] = 0
}

/** Scores of one row as probabilities that add up to 1. */
export function softmax(scores: Float32Array): Float32Array {
  const shares = new Float32Array(scores.length)
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i] ?? 0)
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] ?? 0) - most)
    shares[i] = share
    sum += share
  }
  for (let i = 0; i < scores.length; i++) shares[i] = (shares[i] ?? 0) / sum
  return shares
}

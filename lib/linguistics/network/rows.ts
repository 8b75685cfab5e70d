/**
 * Rows of numbers, one a word, one every `stride`: a view of the kernel's memory, which holds until the next sentence is read.
 */
export type Rows = { values: Float32Array; count: number; width: number; stride: number }

export function rowOf({ values, width, stride }: Rows, row: number): Float32Array {
  return values.subarray(row * stride, row * stride + width)
}

/** Index of the largest number of a row, the first of equals. */
export function largestOf({ values, width, stride }: Rows, row: number): number {
  const from = row * stride
  let best = from
  let most = values[from] ?? 0
  for (let i = from + 1; i < from + width; i++) {
    const value = values[i] ?? 0
    if (value > most) {
      best = i
      most = value
    }
  }
  return best - from
}

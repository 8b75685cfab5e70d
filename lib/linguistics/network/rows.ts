/** Rows of numbers, one a word, one after another. */
export type Rows = { values: Float32Array; count: number; width: number }

export function rowOf({ values, width }: Rows, row: number): Float32Array {
  return values.subarray(row * width, (row + 1) * width)
}

/** Index of the largest number of a row, the first of equals. */
export function largestOf({ values, width }: Rows, row: number): number {
  const from = row * width
  let best = from
  for (let i = from + 1; i < from + width; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i
  return best - from
}

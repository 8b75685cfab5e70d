import { type Kernel, lane, packedAt, unit } from './kernel/kernel'

/** A matrix as it is stored: the weight of row r and column c is scales[r] × weights[r × columns + c]. */
export type StoredMatrix = {
  rows: number
  columns: number
  scales: Float32Array
  bias: Float32Array | null
  weights: Int8Array
}

/** A matrix in the kernel's memory, padded: positions of its weights, scales and biases in bytes. */
export type Matrix = { rows: number; columns: number; weights: number; scales: number; biases: number }

/** Which stored row or column stands where; -1 for zeros. */
export type Order = readonly number[]

/** Gives out the positions of blocks of memory, in bytes; `end` is how much there is. */
export type Reserve = { (bytes: number): number; end: () => number }

export const padded = (size: number) => Math.ceil(size / lane) * lane

export function reserving(): Reserve {
  let end = 0
  const reserve = (bytes: number) => {
    const at = end
    end += padded(bytes)
    return at
  }
  return Object.assign(reserve, { end: () => end })
}

/** `size` rows or columns from `from` on, then zeros up to a multiple of 16. */
export function stretch(from: number, size: number): number[] {
  return Array.from({ length: padded(size) }, (_, i) => (i < size ? from + i : -1))
}

/** Rows of the gates i, f, g, o of an LSTM, as `walk` of the kernel wants them: four units at a time. */
export function gatesFrom(from: number, hidden: number): number[] {
  return Array.from({ length: 4 * padded(hidden) }, (_, i) => {
    const j = (i >> 4) * 4 + (i & 3)
    return j < hidden ? from + ((i >> 2) & 3) * hidden + j : -1
  })
}

export function reserveMatrix(rows: Order, columns: Order, reserve: Reserve): Matrix {
  const [height, width] = [rows.length, columns.length]
  if (width > 512) throw new RangeError(`${width} columns: sums of more than 512 products may overflow`)
  return {
    ...{ rows: height, columns: width, weights: reserve(2 * height * width) },
    ...{ scales: reserve(4 * height), biases: reserve(4 * height) },
  }
}

/** Copies a stored matrix to its place. `recurrent`: its vectors are states, whose unit is known beforehand. */
export function fillMatrix(
  { weights, scales, biases }: Matrix,
  stored: StoredMatrix,
  rows: Order,
  columns: Order,
  memory: ArrayBuffer,
  recurrent: boolean,
): void {
  const width = columns.length
  const wide = new Int16Array(memory, weights, rows.length * width)
  const [toScales, toBiases] = [scales, biases].map(at => new Float32Array(memory, at, rows.length))
  if (!toScales || !toBiases) return
  for (let row = 0; row < rows.length; row++) {
    const source = rows[row] ?? -1
    if (source < 0) continue
    const scale = stored.scales[source] ?? 0
    toScales[row] = recurrent ? scale / unit : scale
    toBiases[row] = stored.bias?.[source] ?? 0
    const from = source * stored.columns
    for (let column = 0; column < width; column++) {
      const at = columns[column] ?? -1
      if (at >= 0) wide[packedAt(row, column, width)] = stored.weights[from + at] ?? 0
    }
  }
}

/** Room for vectors on their way into a product: rounded, and what a unit of each is worth. */
export type Rounded = { vectors: number; steps: number }

/** `count` vectors of float32 every `stride` bytes from `from` on → matrix · vector + bias, at `to` every `toStride` bytes. */
export function multiply(
  kernel: Kernel,
  rounded: Rounded,
  matrix: Matrix,
  count: number,
  from: number,
  stride: number,
  to: number,
  toStride = 4 * matrix.rows,
): void {
  const { rows, columns, weights, scales, biases } = matrix
  const { vectors, steps } = rounded
  kernel.round(from, stride, columns, count, vectors, steps)
  // The kernel takes vectors two by two: a last one alone goes with whatever stands behind it.
  const even = count + (count & 1)
  kernel.multiply(weights, rows, columns, scales, biases, vectors, steps, even, to, toStride)
}

import { columnsTogether, type Kernel, packedAt, rowsTogether } from './kernel/kernel'

/** A matrix as it is stored: the weight of row r and column c is scales[r] × weights[r × columns + c]. */
export type StoredMatrix = {
  rows: number
  columns: number
  scales: Float32Array
  bias: Float32Array | null
  weights: Int8Array
}

/** A matrix placed in the kernel's memory, padded with zeros; `rows` and `columns` without the padding. */
export type Matrix = {
  rows: number
  columns: number
  paddedRows: number
  paddedColumns: number
  at: number
  scales: Float32Array
  /** What one unit of each row's product is worth when the vector is one of `roundUnits`. */
  units: Float64Array
  bias: Float32Array | null
}

/** A kernel with its matrices, and room for `most` vectors going in and coming out. */
export type Machine = { kernel: Kernel; input: number; output: number; int16: Int16Array; int32: Int32Array }

const unit = 32_767
const padded = (size: number, to: number) => Math.ceil(size / to) * to

/** Bytes that these matrices need, with vectors for `most` words. */
export function sizesOf(matrices: readonly StoredMatrix[], most: number) {
  let weights = 0
  let widest = 0
  let tallest = 0
  for (const { rows, columns } of matrices) {
    const [height, width] = [padded(rows, rowsTogether), padded(columns, columnsTogether)]
    weights += padded(height * width, 16)
    widest = Math.max(widest, width)
    tallest = Math.max(tallest, height)
  }
  const input = weights
  const output = input + padded(2 * widest * most, 16)
  return { input, output, bytes: output + 4 * tallest * most }
}

/** Copies a matrix into the kernel's memory at a byte position; gives the position after it too. */
export function place(
  stored: StoredMatrix,
  memory: ArrayBuffer,
  at: number,
): { matrix: Matrix; next: number } {
  const { rows, columns, scales, bias } = stored
  const paddedRows = padded(rows, rowsTogether)
  const paddedColumns = padded(columns, columnsTogether)
  const int8 = new Int8Array(memory, at, paddedRows * paddedColumns)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      int8[packedAt(row, column, paddedColumns)] = stored.weights[row * columns + column] ?? 0
  const units = Float64Array.from(scales, scale => scale / unit)
  const matrix = { rows, columns, paddedRows, paddedColumns, at, scales, units, bias }
  return { matrix, next: at + padded(paddedRows * paddedColumns, 16) }
}

/**
 * matrix · vector + bias for `count` vectors of `columns` numbers → `count` vectors of `rows`. Each vector is rounded
 * to 16 bits of its largest number: finer than the weights by two orders of magnitude.
 */
export function multiply(
  machine: Machine,
  matrix: Matrix,
  vectors: Float32Array,
  count: number,
): Float32Array {
  const { kernel, int32 } = machine
  const { rows, paddedRows, scales, bias } = matrix
  const steps = round(machine, matrix, vectors, count)
  kernel.multiply(matrix.at, paddedRows, matrix.paddedColumns, machine.input, count, machine.output)
  const result = new Float32Array(count * rows)
  for (let n = 0; n < count; n++) {
    const step = steps[n] ?? 0
    const from = (machine.output >> 2) + n * paddedRows
    const to = n * rows
    for (let row = 0; row < rows; row++) {
      const product = (int32[from + row] ?? 0) * step * (scales[row] ?? 0)
      result[to + row] = bias === null ? product : product + (bias[row] ?? 0)
    }
  }
  return result
}

/** Puts the vectors into the kernel's memory as int16; gives what one unit of each is worth. */
function round(machine: Machine, matrix: Matrix, vectors: Float32Array, count: number): Float64Array {
  const { columns, paddedColumns } = matrix
  const steps = new Float64Array(count)
  for (let n = 0; n < count; n++) {
    const from = n * columns
    let most = 0
    for (let i = from; i < from + columns; i++) most = Math.max(most, Math.abs(vectors[i] ?? 0))
    const scale = most === 0 ? 0 : unit / most
    steps[n] = most / unit
    const to = (machine.input >> 1) + n * paddedColumns
    for (let i = 0; i < columns; i++) machine.int16[to + i] = nearest((vectors[from + i] ?? 0) * scale)
    machine.int16.fill(0, to + columns, to + paddedColumns)
  }
  return steps
}

/** Puts numbers between -1 and 1 at `int16[at]` …, as 32,767ths. */
export function roundUnits(values: Float64Array, int16: Int16Array, at: number): void {
  for (let i = 0; i < values.length; i++) int16[at + i] = nearest((values[i] ?? 0) * unit)
}

/** Rounds half away from zero, as an integer of the machine. */
function nearest(value: number): number {
  return (value < 0 ? value - 0.5 : value + 0.5) | 0
}

/**
 * Integer products of matrices and vectors in one block of memory. `weights`, `input` and `output` are byte positions
 * in it, multiples of 16; rows are a multiple of 4, columns of 16.
 *
 * - weights: int8, packed: four rows at a time, of these eight columns at a time, row after row (32 bytes a group)
 * - input: `count` vectors of int16, one after another
 * - output: `count` vectors of `rows` int32
 *
 * Integers, so that the order of additions changes nothing: every kernel gives the same result to the last bit.
 * No sum overflows while columns ≤ 512: 512 × 127 × 32,767 < 2³¹.
 */
export type Kernel = {
  memory: ArrayBuffer
  multiply: (
    weights: number,
    rows: number,
    columns: number,
    input: number,
    count: number,
    output: number,
  ) => void
}

/** Makes a kernel with so many bytes of memory; null where the machine cannot run it. */
export type KernelMaker = (bytes: number) => Kernel | null

export const rowsTogether = 4
export const columnsTogether = 16
const group = 8

/** Where the weight of a row and column stands in the packed matrix. */
export function packedAt(row: number, column: number, columns: number): number {
  const block = Math.trunc(row / rowsTogether) * rowsTogether * columns
  return (
    block +
    Math.trunc(column / group) * group * rowsTogether +
    (row % rowsTogether) * group +
    (column % group)
  )
}

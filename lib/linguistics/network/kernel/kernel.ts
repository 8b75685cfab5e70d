/**
 * The arithmetic of the network in one block of memory, which holds its weights and all vectors. Positions and strides are
 * bytes; positions are multiples of 16, rows and columns multiples of 16 as well (padded with zeros), counts of vectors even.
 *
 * Every kernel gives the same result to the last bit. Sums of products are integers, so that their order changes nothing
 * (none overflows while columns ≤ 512: 512 × 127 × 32,767 < 2³¹); what follows is float32, each operation rounded by itself,
 * in the order that is written here.
 */
export type Kernel = {
  memory: ArrayBuffer
  /**
   * Vectors of float32 (one every `stride` bytes) → vectors of int16, each rounded to 32,767ths of its largest number and
   * placed as `roundedAt` says; what one unit of each is worth goes to `steps`.
   */
  round: (from: number, stride: number, columns: number, count: number, to: number, steps: number) => void
  /**
   * matrix · vector for vectors as `round` makes them → float32, one every `stride` bytes: sum × (step × scale of the row) +
   * bias of the row. `weights` are int8 made int16, packed as `packedAt` says.
   */
  multiply: (
    weights: number,
    rows: number,
    columns: number,
    scales: number,
    biases: number,
    input: number,
    steps: number,
    count: number,
    output: number,
    stride: number,
  ) => void
  /**
   * One direction of an LSTM over `count` words (odd or even). `given`: the gates from the input, of each four units
   * i i i i f f f f g g g g o o o o; `weights` have their rows in that order, and `units` hold what one unit of the sum of
   * each row is worth. `scratch` is zeros: two states of int16, then the cells, then room for the gates.
   */
  walk: (
    weights: number,
    units: number,
    hidden: number,
    given: number,
    givenStride: number,
    count: number,
    output: number,
    stride: number,
    scratch: number,
  ) => void
  /** Dot products of one vector with each of `count` (odd or even) others, which have no space between. */
  dots: (left: number, right: number, columns: number, count: number, output: number) => void
  /** Negative numbers become 0: `count` float32, a multiple of 4. */
  relu: (at: number, count: number) => void
}

/** Makes a kernel with so many bytes of memory; null where the machine cannot run it. */
export type KernelMaker = (bytes: number) => Kernel | null

/** Rows and columns are padded to multiples of it. */
export const lane = 16
/** What the largest number of a rounded vector becomes. */
export const unit = 32_767
/** In place of the largest number of a vector of zeros, so that nothing is divided by 0. */
export const least = 1e-30

/**
 * Where a weight stands, in int16 (made wider once, not each time that it is used): sixteen rows at a time, of these two
 * columns at a time, row after row (64 bytes a group). One instruction adds up two columns of four rows, so that its four sums
 * are those of four rows, with nothing left to add across.
 */
export function packedAt(row: number, column: number, columns: number): number {
  return (row >> 4) * 16 * columns + (column >> 1) * 32 + (row & 15) * 2 + (column & 1)
}

/** Where a number of a rounded vector stands, in int16: four vectors at a time, of these two columns at a time (16 bytes a group). */
export function roundedAt(vector: number, column: number, columns: number): number {
  return (vector >> 2) * 4 * columns + (column >> 1) * 8 + (vector & 3) * 2 + (column & 1)
}

/** Bytes of the scratch of `walk`. */
export function scratchBytes(hidden: number): number {
  return 24 * hidden
}

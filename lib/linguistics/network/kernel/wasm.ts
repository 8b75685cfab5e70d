import {
  assemble,
  get,
  i32Add,
  i32Const,
  i32LtU,
  i32Shl,
  i32Sub,
  i32x4Add,
  i32x4Choose,
  i32x4DotI16x8S,
  repeat,
  set,
  v128Load,
  v128Load8x8S,
  v128Store,
  v128Zero,
} from './assembler'
import type { Kernel } from './kernel'

const page = 65_536

// Parameters, as in Kernel.multiply; `weights`, `rows` and `output` advance block by block.
const [weights, rows, columns, input, count, output] = [0, 1, 2, 3, 4, 5] as const
// Where we are in the block of four rows, in the inputs and outputs; what is left of the inputs.
const [w, x, blockEnd, left, out, outputBytes] = [6, 7, 8, 9, 10, 11] as const
// The sums of the four rows, and eight numbers of the input.
const [a, b, c, d, eight] = [12, 13, 14, 15, 16] as const

const advance = (local: number, by: number) => [...get(local), ...i32Const(by), ...i32Add, ...set(local)]
const clear = (local: number) => [...v128Zero, ...set(local)]
const addProduct = (sum: number, offset: number) => [
  ...[...get(sum), ...get(eight), ...get(w), ...v128Load8x8S(offset), ...i32x4DotI16x8S, ...i32x4Add],
  ...set(sum),
]
const eightColumns = (group: number) => [
  ...[...get(x), ...v128Load(16 * group), ...set(eight)],
  ...[a, b, c, d].flatMap((sum, row) => addProduct(sum, 32 * group + 8 * row)),
]
/** (p₀+p₂, q₀+q₂, p₁+p₃, q₁+q₃): half of the way from four partial sums a row to one. */
const fold = (p: number, q: number) => [
  ...[...get(p), ...get(q), ...i32x4Choose(0, 4, 1, 5)],
  ...[...get(p), ...get(q), ...i32x4Choose(2, 6, 3, 7), ...i32x4Add],
]

const body = [
  ...[...get(rows), ...i32Const(2), ...i32Shl, ...set(outputBytes)],
  // Four rows at a time: `weights` … `blockEnd`.
  ...repeat(
    [...get(weights), ...get(columns), ...i32Const(2), ...i32Shl, ...i32Add, ...set(blockEnd)],
    [...get(input), ...set(x), ...get(count), ...set(left), ...get(output), ...set(out)],
    repeat(
      [...get(weights), ...set(w), ...[a, b, c, d].flatMap(clear)],
      repeat(
        [...eightColumns(0), ...eightColumns(1)],
        [...advance(x, 32), ...advance(w, 32), ...advance(w, 32)],
        [...get(w), ...get(blockEnd), ...i32LtU],
      ),
      [...fold(a, b), ...set(a), ...fold(c, d), ...set(c), ...get(out)],
      [...get(a), ...get(c), ...i32x4Choose(0, 1, 4, 5)],
      [...get(a), ...get(c), ...i32x4Choose(2, 3, 6, 7), ...i32x4Add, ...v128Store(0)],
      [...get(out), ...get(outputBytes), ...i32Add, ...set(out)],
      [...get(left), ...i32Const(1), ...i32Sub, ...set(left), ...get(left)],
    ),
    [...get(blockEnd), ...set(weights), ...advance(output, 16)],
    [...get(rows), ...i32Const(4), ...i32Sub, ...set(rows), ...get(rows)],
  ),
]

const bytes = assemble('multiply', 6, { i32: 6, v128: 5 }, body)

/** The kernel in WebAssembly with SIMD: eight products an instruction. Null where that is not to be had. */
export function wasmKernel(size: number): Kernel | null {
  if (!WebAssembly.validate(bytes)) return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) })
  const made = new WebAssembly.Instance(new WebAssembly.Module(bytes), { kernel: { memory } })
  return { memory: memory.buffer, multiply: made.exports.multiply as Kernel['multiply'] }
}

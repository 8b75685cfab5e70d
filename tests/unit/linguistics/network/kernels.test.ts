import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kernel, packedAt, roundedAt, scratchBytes, unit } from '@/lib/linguistics/network/kernel/kernel'
import { plainKernel } from '@/lib/linguistics/network/kernel/plain'
import { tanh } from '@/lib/linguistics/network/kernel/tanh'
import { wasmKernel } from '@/lib/linguistics/network/kernel/wasm'

const kernels = { wasm: wasmKernel, plain: plainKernel }
const both = ['wasm', 'plain'] as const

function kernelOf(name: keyof typeof kernels): Kernel {
  const kernel = kernels[name](262_144)
  if (!kernel) throw new Error('this machine has no SIMD in WebAssembly')
  return kernel
}

const integers = (length: number, most: number) =>
  fc.array(fc.integer({ min: -most, max: most }), { minLength: length, maxLength: length })
const table = (height: number, width: number, most: number) =>
  fc.array(integers(width, most), { minLength: height, maxLength: height })
const floats = (length: number, most: number) =>
  integers(length, 1_000_000).map(values => values.map(value => Math.fround((value / 1_000_000) * most)))

const at = { weights: 0, scales: 65_536, biases: 70_000 - 48, input: 80_000, steps: 131_072, output: 140_000 }

function pack(kernel: Kernel, position: number, weights: readonly number[][]): void {
  const columns = weights[0]?.length ?? 0
  const wide = new Int16Array(kernel.memory, position)
  for (const [r, row] of weights.entries())
    for (const [c, weight] of row.entries()) wide[packedAt(r, c, columns)] = weight
}

/** As `round` places them. */
function putRounded(kernel: Kernel, position: number, vectors: readonly number[][]): void {
  const int16 = new Int16Array(kernel.memory, position)
  for (const [n, vector] of vectors.entries())
    for (const [c, value] of vector.entries()) int16[roundedAt(n, c, vector.length)] = value
}

const put = (kernel: Kernel, position: number, values: readonly number[]) =>
  new Float32Array(kernel.memory).set(values, position / 4)
const read = (kernel: Kernel, position: number, count: number) => [
  ...new Float32Array(kernel.memory, position, count),
]

describe.each(both)('the %s kernel', name => {
  const shapes = fc
    .record({
      rows: fc.constantFrom(16, 32),
      columns: fc.constantFrom(16, 48, 512),
      count: fc.constantFrom(2, 4, 6),
    })
    .chain(({ rows, columns, count }) =>
      fc.record({ weights: table(rows, columns, 127), vectors: table(count, columns, 32_767) }),
    )

  it('multiplies as the definition does', () => {
    fc.assert(
      fc.property(shapes, ({ weights, vectors }) => {
        const kernel = kernelOf(name)
        const [rows, columns, count] = [weights.length, weights[0]?.length ?? 0, vectors.length]
        pack(kernel, at.weights, weights)
        put(kernel, at.scales, Array(rows).fill(1))
        put(kernel, at.biases, Array(rows).fill(0))
        put(kernel, at.steps, Array(count).fill(1))
        putRounded(kernel, at.input, vectors)
        const { scales, biases, input, steps, output } = at
        kernel.multiply(0, rows, columns, scales, biases, input, steps, count, output, 4 * rows)
        const expected = vectors.flatMap(vector =>
          weights.map(row => Math.fround(row.reduce((sum, w, i) => sum + w * (vector[i] ?? 0), 0))),
        )
        expect(read(kernel, output, rows * count)).toEqual(expected)
      }),
      { seed: 5, numRuns: 30 },
    )
  })

  it('overflows nowhere at the largest numbers', () => {
    const kernel = kernelOf(name)
    pack(
      kernel,
      0,
      Array.from({ length: 16 }, () => Array<number>(512).fill(-127)),
    )
    put(kernel, at.scales, Array(16).fill(1))
    put(kernel, at.steps, [1, 1])
    new Int16Array(kernel.memory, at.input, 2_048).fill(32_767)
    kernel.multiply(0, 16, 512, at.scales, at.biases, at.input, at.steps, 2, at.output, 64)
    expect(new Set(read(kernel, at.output, 32))).toEqual(new Set([Math.fround(-127 * 32_767 * 512)]))
  })

  it('scales each row and vector, and adds the bias', () => {
    const kernel = kernelOf(name)
    pack(
      kernel,
      0,
      Array.from({ length: 16 }, (_, r) => [r + 1, ...Array<number>(15).fill(0)]),
    )
    put(
      kernel,
      at.scales,
      Array.from({ length: 16 }, (_, r) => (r === 3 ? 0.5 : 1)),
    )
    put(
      kernel,
      at.biases,
      Array.from({ length: 16 }, (_, r) => (r === 2 ? 100 : 0)),
    )
    put(kernel, at.steps, [1, 0.25])
    const rest = Array<number>(15).fill(0)
    putRounded(kernel, at.input, [
      [10, ...rest],
      [40, ...rest],
    ])
    kernel.multiply(0, 16, 16, at.scales, at.biases, at.input, at.steps, 2, at.output, 128)
    expect(read(kernel, at.output, 5)).toEqual([10, 20, 130, 20, 50])
    expect(read(kernel, at.output + 128, 5)).toEqual([10, 20, 130, 20, 50])
  })

  it('rounds to 32,767ths of the largest number, and zeros to zeros', () => {
    const kernel = kernelOf(name)
    put(kernel, at.weights, [0.5, -2, 1, ...Array(13).fill(0), ...Array(16).fill(0)])
    new Int16Array(kernel.memory, at.input, 128).fill(-1)
    // Six vectors: a half, its negative double and 1, then zeros, then what stood first again.
    for (const n of [2, 3, 4, 5]) put(kernel, at.weights + 64 * n, n === 5 ? [0.5, -2, 1] : [0])
    kernel.round(at.weights, 64, 16, 6, at.input, at.steps)
    const int16 = new Int16Array(kernel.memory, at.input)
    const rounded = [0, 1, 5].map(n => Array.from({ length: 16 }, (_, c) => int16[roundedAt(n, c, 16)]))
    const first = [8_192, -32_767, 16_384, ...Array(13).fill(0)]
    expect(rounded).toEqual([first, Array(16).fill(0), first])
    // Where the two that make up the second four would stand, nothing was written.
    expect(int16[roundedAt(6, 0, 16)]).toBe(-1)
    expect(read(kernel, at.steps, 1)[0]).toBeCloseTo(2 / 32_767, 9)
    expect(read(kernel, at.steps, 6)[5]).toBeCloseTo(2 / 32_767, 9)
  })

  it('walks as an LSTM does, in either direction', () => {
    const kernel = kernelOf(name)
    const hidden = 16
    const row = (r: number) => Array.from({ length: hidden }, (_, c) => ((r * 7 + c * 13) % 41) - 20)
    const weights = Array.from({ length: 4 * hidden }, (_, r) => row(r))
    pack(kernel, 0, weights)
    const scale = 1 / 64
    put(kernel, at.scales, Array(4 * hidden).fill(scale / unit))
    const given = Array.from({ length: 3 }, (_, n) =>
      Array.from({ length: 4 * hidden }, (_, i) => Math.sin(n * 50 + i)),
    )
    put(kernel, at.input, given.flat())
    const walked = (from: number, step: number) => {
      new Uint8Array(kernel.memory, at.steps, scratchBytes(hidden)).fill(0)
      const [start, out] = [at.input + from * 256, at.output + from * 64]
      kernel.walk(0, at.scales, hidden, start, step * 256, 3, out, step * 64, at.steps)
      return read(kernel, at.output, 3 * hidden)
    }
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
    const byHand = (order: number[]) => {
      let [cells, state] = [Array<number>(hidden).fill(0), Array<number>(hidden).fill(0)]
      const result: number[][] = []
      for (const n of order) {
        // Rows of four units together: i i i i f f f f g g g g o o o o.
        const gate = (which: number, j: number) => {
          const r = Math.trunc(j / 4) * 16 + which * 4 + (j % 4)
          const sum = state.reduce((total, value, c) => total + value * (weights[r]?.[c] ?? 0), 0)
          return (given[n]?.[r] ?? 0) + sum * scale
        }
        cells = cells.map(
          (cell, j) => sigmoid(gate(1, j)) * cell + sigmoid(gate(0, j)) * Math.tanh(gate(2, j)),
        )
        state = cells.map((cell, j) => sigmoid(gate(3, j)) * Math.tanh(cell))
        result[n] = state
      }
      return result.flat()
    }
    for (const [found, expected] of [
      [walked(0, 1), byHand([0, 1, 2])],
      [walked(2, -1), byHand([2, 1, 0])],
    ] as const)
      for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 3)
  })

  it('takes dot products', () => {
    const kernel = kernelOf(name)
    put(kernel, 0, [1, 2, 3, ...Array(13).fill(0)])
    put(kernel, at.input, [10, 20, 30, ...Array(13).fill(0), 4, 0, 0, ...Array(13).fill(9)])
    kernel.dots(0, at.input, 16, 2, at.output)
    expect(read(kernel, at.output, 2)).toEqual([140, 4])
  })

  it('makes negative numbers 0, and no others', () => {
    const kernel = kernelOf(name)
    put(kernel, at.input, [1, -1, 0, -0, -1e-30, 5, -7, 8, -9])
    kernel.relu(at.input, 8)
    expect(read(kernel, at.input, 9)).toEqual([1, 0, 0, -0, 0, 5, 0, 8, -9])
  })
})

it('both kernels give the same bits of numbers that are not round', () => {
  const cases = fc.record({
    weights: table(64, 16, 127),
    scales: floats(64, 0.01),
    biases: floats(64, 1),
    vectors: floats(64, 3),
  })
  fc.assert(
    fc.property(cases, ({ weights, scales, biases, vectors }) => {
      const [one, other] = both.map(name => {
        const kernel = kernelOf(name)
        pack(kernel, 0, weights)
        put(kernel, at.scales, scales)
        put(kernel, at.biases, biases)
        put(kernel, at.output + 4_096, vectors)
        kernel.round(at.output + 4_096, 64, 16, 4, at.input, at.steps)
        kernel.multiply(0, 64, 16, at.scales, at.biases, at.input, at.steps, 4, at.output, 256)
        const units = scales.map(scale => Math.fround(scale / unit))
        put(kernel, at.scales, units)
        const [walked, scratch] = [at.output + 8_192, at.output + 16_384]
        kernel.walk(0, at.scales, 16, at.output, 256, 4, walked, 64, scratch)
        kernel.dots(at.output, walked, 16, 4, scratch + 1_024)
        return Buffer.from(kernel.memory.slice(at.input, scratch + 2_048))
      })
      expect(one && other && Buffer.compare(one, other)).toBe(0)
    }),
    { seed: 5, numRuns: 40 },
  )
})

it('the curve is tanh within two millionths, and never over 1', () => {
  let [furthest, largest] = [0, 0]
  for (let x = -20; x <= 20; x += 0.001) {
    const found = tanh(Math.fround(x))
    furthest = Math.max(furthest, Math.abs(found - Math.tanh(x)))
    largest = Math.max(largest, Math.abs(found))
  }
  expect(furthest).toBeLessThan(2e-6)
  expect(largest).toBeLessThanOrEqual(1)
})

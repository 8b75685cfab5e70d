import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packedAt } from '@/lib/linguistics/network/kernel/kernel'
import { plainKernel } from '@/lib/linguistics/network/kernel/plain'
import { wasmKernel } from '@/lib/linguistics/network/kernel/wasm'

const bytes = 131_072
const input = 65_536
const output = 98_304

/** The definition, with neither packing nor blocks. */
function byHand(weights: number[][], vectors: number[][]): number[] {
  return vectors.flatMap(vector =>
    weights.map(row => row.reduce((sum, w, i) => sum + w * (vector[i] ?? 0), 0)),
  )
}

function byKernel(make: typeof wasmKernel, weights: number[][], vectors: number[][]): number[] {
  const kernel = make(bytes)
  if (!kernel) throw new Error('this machine has no SIMD in WebAssembly')
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  const int8 = new Int8Array(kernel.memory)
  weights.forEach((row, r) => {
    row.forEach((weight, c) => {
      int8[packedAt(r, c, columns)] = weight
    })
  })
  new Int16Array(kernel.memory).set(vectors.flat(), input / 2)
  kernel.multiply(0, rows, columns, input, vectors.length, output)
  return [...new Int32Array(kernel.memory, output, rows * vectors.length)]
}

const tables = fc
  .record({
    rows: fc.constantFrom(4, 8, 20),
    columns: fc.constantFrom(16, 48, 512),
    count: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ rows, columns, count }) => {
    const table = (height: number, most: number) =>
      fc.array(fc.array(fc.integer({ min: -most, max: most }), { minLength: columns, maxLength: columns }), {
        minLength: height,
        maxLength: height,
      })
    return fc.record({ weights: table(rows, 127), vectors: table(count, 32_767) })
  })

it.each([
  ['WebAssembly', wasmKernel],
  ['plain', plainKernel],
] as const)('the %s kernel multiplies as the definition does', (_, make) => {
  fc.assert(
    fc.property(tables, ({ weights, vectors }) => {
      expect(byKernel(make, weights, vectors)).toEqual(byHand(weights, vectors))
    }),
    { seed: 5, numRuns: 40 },
  )
})

it('overflows nowhere at the largest numbers', () => {
  const weights = Array.from({ length: 4 }, () => Array<number>(512).fill(-127))
  const vectors = [Array<number>(512).fill(32_767)]
  expect(byKernel(wasmKernel, weights, vectors)).toEqual(byHand(weights, vectors))
  expect(byKernel(plainKernel, weights, vectors)).toEqual(byHand(weights, vectors))
})

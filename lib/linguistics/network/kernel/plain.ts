import type { Kernel } from './kernel'

/** The kernel in plain JavaScript, for machines without WebAssembly SIMD; the one that the other is tested against. */
export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const int8 = new Int8Array(memory)
  const int16 = new Int16Array(memory)
  const int32 = new Int32Array(memory)
  const multiply: Kernel['multiply'] = (weights, rows, columns, input, count, output) => {
    for (let row = 0; row < rows; row += 4) {
      const from = weights + row * columns
      for (let n = 0; n < count; n++) {
        const x = (input >> 1) + n * columns
        let a = 0
        let b = 0
        let c = 0
        let d = 0
        for (let group = 0; group < columns; group += 8) {
          const w = from + group * 4
          for (let i = 0; i < 8; i++) {
            const value = int16[x + group + i] ?? 0
            a = (a + Math.imul(int8[w + i] ?? 0, value)) | 0
            b = (b + Math.imul(int8[w + 8 + i] ?? 0, value)) | 0
            c = (c + Math.imul(int8[w + 16 + i] ?? 0, value)) | 0
            d = (d + Math.imul(int8[w + 24 + i] ?? 0, value)) | 0
          }
        }
        const to = (output >> 2) + n * rows + row
        int32[to] = a
        int32[to + 1] = b
        int32[to + 2] = c
        int32[to + 3] = d
      }
    }
  }
  return { memory, multiply }
}

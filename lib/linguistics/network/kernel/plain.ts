import { type Kernel, least, packedAt, roundedAt, unit } from './kernel'
import { sigmoid, tanh } from './tanh'

const { fround } = Math
/** Added to a float32 under 2²², it leaves the nearest integer (the even one of two) in the last bits. */
const magic = 12_582_912
const nearest = (value: number) => fround(value + magic) - magic

/** The kernel in plain JavaScript, for machines without SIMD in WebAssembly; the one that the other is tested against. */
export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes)
  const int16 = new Int16Array(memory)
  const float = new Float32Array(memory)
  const sums = new Int32Array(4)

  const round: Kernel['round'] = (from, stride, columns, count, to, steps) => {
    for (let n = 0; n < count; n++) {
      const x = (from + n * stride) >> 2
      const y = to >> 1
      let most = fround(least)
      for (let i = 0; i < columns; i++) most = Math.max(most, Math.abs(float[x + i] ?? 0))
      const scale = fround(unit / most)
      float[(steps >> 2) + n] = most / unit
      for (let i = 0; i < columns; i++)
        int16[y + roundedAt(n, i, columns)] = nearest(fround((float[x + i] ?? 0) * scale))
    }
  }

  const multiply: Kernel['multiply'] = (
    ...[weights, rows, columns, scales, biases, input, steps, count, output, stride]
  ) => {
    for (let row = 0; row < rows; row += 4)
      for (let n = 0; n < count; n++) {
        sumFour(
          int16,
          sums,
          (weights >> 1) + packedAt(row, 0, columns),
          columns,
          (input >> 1) + roundedAt(n, 0, columns),
          8,
        )
        const step = float[(steps >> 2) + n] ?? 0
        const to = ((output + n * stride) >> 2) + row
        for (let i = 0; i < 4; i++) {
          const factor = fround(step * (float[(scales >> 2) + row + i] ?? 0))
          const product = fround(fround(sums[i] ?? 0) * factor)
          float[to + i] = product + (float[(biases >> 2) + row + i] ?? 0)
        }
      }
  }

  const walk: Kernel['walk'] = (
    ...[weights, units, hidden, given, givenStride, count, output, stride, scratch]
  ) => {
    let now = scratch >> 1
    let next = now + hidden
    const cells = (scratch >> 2) + hidden
    const gates = cells + hidden
    for (let n = 0; n < count; n++) {
      for (let j = 0; j < hidden; j += 4) {
        const from = ((given + n * givenStride) >> 2) + 4 * j
        const four = gates + 4 * j
        for (let gate = 0; gate < 4; gate++) {
          sumFour(int16, sums, (weights >> 1) + packedAt(4 * j + 4 * gate, 0, hidden), hidden, now, 2)
          for (let i = 0; i < 4; i++) {
            const at = 4 * gate + i
            const recurrent = fround(fround(sums[i] ?? 0) * (float[(units >> 2) + 4 * j + at] ?? 0))
            float[four + at] = (float[from + at] ?? 0) + recurrent
          }
        }
        for (let i = 0; i < 4; i++) {
          const fresh = fround(sigmoid(float[four + i] ?? 0) * tanh(float[four + 8 + i] ?? 0))
          const kept = fround(sigmoid(float[four + 4 + i] ?? 0) * (float[cells + j + i] ?? 0))
          const cell = fround(kept + fresh)
          const state = fround(sigmoid(float[four + 12 + i] ?? 0) * tanh(cell))
          float[cells + j + i] = cell
          float[((output + n * stride) >> 2) + j + i] = state
          int16[next + j + i] = nearest(fround(state * unit))
        }
      }
      ;[now, next] = [next, now]
    }
  }

  const dots: Kernel['dots'] = (left, right, columns, count, output) => {
    const x = left >> 2
    for (let n = 0; n < count; n++) {
      const y = (right >> 2) + n * columns
      let [a, b, c, d] = [0, 0, 0, 0]
      for (let i = 0; i < columns; i += 4) {
        a = fround(a + fround((float[x + i] ?? 0) * (float[y + i] ?? 0)))
        b = fround(b + fround((float[x + i + 1] ?? 0) * (float[y + i + 1] ?? 0)))
        c = fround(c + fround((float[x + i + 2] ?? 0) * (float[y + i + 2] ?? 0)))
        d = fround(d + fround((float[x + i + 3] ?? 0) * (float[y + i + 3] ?? 0)))
      }
      float[(output >> 2) + n] = fround(a + c) + fround(b + d)
    }
  }

  const relu: Kernel['relu'] = (at, count) => {
    for (let i = at >> 2; i < (at >> 2) + count; i++) if ((float[i] ?? 0) < 0) float[i] = 0
  }
  return { memory, round, multiply, walk, dots, relu }
}

/**
 * Sums of four rows, whose packed weights begin at `w`; two numbers of the vector every `step` of int16. Not a closure over its
 * memory: of two networks, the engine makes the second one's closures slow.
 */
function sumFour(
  int16: Int16Array,
  sums: Int32Array,
  w: number,
  columns: number,
  x: number,
  step: number,
): void {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let column = 0, at = w, from = x; column < columns; column += 2, at += 32, from += step) {
    const [one, other] = [int16[from] ?? 0, int16[from + 1] ?? 0]
    a = (a + Math.imul(int16[at] ?? 0, one) + Math.imul(int16[at + 1] ?? 0, other)) | 0
    b = (b + Math.imul(int16[at + 2] ?? 0, one) + Math.imul(int16[at + 3] ?? 0, other)) | 0
    c = (c + Math.imul(int16[at + 4] ?? 0, one) + Math.imul(int16[at + 5] ?? 0, other)) | 0
    d = (d + Math.imul(int16[at + 6] ?? 0, one) + Math.imul(int16[at + 7] ?? 0, other)) | 0
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
}

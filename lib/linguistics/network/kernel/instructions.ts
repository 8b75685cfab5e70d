import { type Code, code, type Local, leb } from './assembler'

/**
 * The instructions that the kernel needs, as functions of their operands. Names and numbers are those of the specification
 * (webassembly.github.io/spec/core/binary/instructions.html); no relaxed ones, which may differ between machines.
 */
export function i32(value: number): Code {
  const bytes: number[] = [0x41]
  // Signed LEB128.
  for (let rest = value; ; ) {
    const low = rest & 0x7f
    rest >>= 7
    const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    bytes.push(done ? low : low | 0x80)
    if (done) return bytes
  }
}

type Binary = (a: Code, b: Code) => Code
const binary =
  (instruction: Code): Binary =>
  (a, b) =>
    code(a, b, instruction)

export const i32Eqz = (a: Code): Code => code(a, [0x45])
export const i32Add = binary([0x6a])
export const i32Sub = binary([0x6b])
export const i32Mul = binary([0x6c])
export const i32LtU = binary([0x49])
export const i32And = binary([0x71])
export const i32ShrU = binary([0x76])

/** `local` and so many bytes more. */
export const advance = (local: Local, bytes: Code | number): Code =>
  local.set(i32Add(local.get, typeof bytes === 'number' ? i32(bytes) : bytes))

const simd = (number: number): Code => [0xfd, ...leb(number)]
const unary =
  (number: number) =>
  (a: Code): Code =>
    code(a, simd(number))
/** From the address plus `offset`. */
const loading =
  (number: number) =>
  (address: Code, offset = 0): Code =>
    code(address, simd(number), [0], leb(offset))

export const load = loading(0)
/** One float32, four times. */
export const load32Splat = loading(9)
export const store = (address: Code, value: Code, offset = 0): Code =>
  code(address, value, simd(11), [0], leb(offset))
/** Four bytes: the lane of that number. */
export const store32 = (address: Code, value: Code, lane = 0, offset = 0): Code =>
  code(address, value, simd(0x5a), [0], leb(offset), [lane])
/** The first eight bytes. */
export const store64 = (address: Code, value: Code): Code => code(address, value, simd(0x5b), [0, 0, 0])

export const zeros: Code = [...simd(12), ...Array<number>(16).fill(0)]
export function f32x4(value: number): Code {
  const bytes = new Uint8Array(Float32Array.of(value).buffer)
  return [...simd(12), ...bytes, ...bytes, ...bytes, ...bytes]
}
/** Four 32-bit lanes chosen from the eight of two vectors. */
export const choose = (a: Code, b: Code, ...lanes: [number, number, number, number]): Code =>
  code(
    a,
    b,
    simd(13),
    lanes.flatMap(lane => [0, 1, 2, 3].map(byte => lane * 4 + byte)),
  )

export const i32x4Add = binary(simd(0xae))
export const i32x4Sub = binary(simd(0xb1))
/** Products of eight int16 with eight, added in pairs: four int32. */
export const i32x4DotI16x8S = binary(simd(0xba))
/** Eight int16 of two times four int32. */
export const i16x8NarrowI32x4S = binary(simd(0x85))

export const f32x4Abs = unary(0xe0)
export const f32x4Add = binary(simd(0xe4))
export const f32x4Mul = binary(simd(0xe6))
export const f32x4Div = binary(simd(0xe7))
/** b < a ? b : a */
export const f32x4Pmin = binary(simd(0xea))
/** a < b ? b : a */
export const f32x4Pmax = binary(simd(0xeb))
export const f32x4ConvertI32x4S = unary(0xfa)

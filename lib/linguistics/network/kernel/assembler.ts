/**
 * The few instructions of WebAssembly that the kernel needs, as bytes. Names and numbers are those of the specification
 * (webassembly.github.io/spec/core/binary/instructions.html); an instruction takes its operands from the stack.
 */
type Code = number[]

/** Unsigned LEB128. */
export function leb(value: number): Code {
  const bytes: Code = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

const i32Type = 0x7f
const v128Type = 0x7b
const noResult = 0x40

export const get = (local: number): Code => [0x20, ...leb(local)]
export const set = (local: number): Code => [0x21, ...leb(local)]
/** Constants from 0 to 63. */
export const i32Const = (value: number): Code => [0x41, value]
export const i32Add: Code = [0x6a]
export const i32Sub: Code = [0x6b]
export const i32Shl: Code = [0x74]
export const i32LtU: Code = [0x49]

/** Runs the body again while it leaves something other than 0 on the stack. */
export const repeat = (...body: Code[]): Code => [0x03, noResult, ...body.flat(), 0x0d, 0, 0x0b]

const simd = (number: number): Code => [0xfd, ...leb(number)]
/** Aligned to 2^alignment bytes, at the address on the stack plus `offset`. */
const memory = (alignment: number, offset: number): Code => [alignment, ...leb(offset)]
export const v128Load = (offset: number): Code => [...simd(0), ...memory(4, offset)]
/** Eight int8 made eight int16. */
export const v128Load8x8S = (offset: number): Code => [...simd(1), ...memory(3, offset)]
export const v128Store = (offset: number): Code => [...simd(11), ...memory(4, offset)]
export const v128Zero: Code = [...simd(12), ...Array<number>(16).fill(0)]
/** Four int32 chosen from the eight of two vectors. */
export const i32x4Choose = (...lanes: [number, number, number, number]): Code => [
  ...simd(13),
  ...lanes.flatMap(lane => [0, 1, 2, 3].map(byte => lane * 4 + byte)),
]
export const i32x4Add: Code = simd(0xae)
/** Products of eight int16 with eight, added in pairs: four int32. */
export const i32x4DotI16x8S: Code = simd(0xba)

const section = (number: number, ...content: Code[]): Code => {
  const body = content.flat()
  return [number, ...leb(body.length), ...body]
}
const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)]

/** A module that imports `kernel.memory` and exports one function of int32 parameters without a result. */
export function assemble(
  exported: string,
  parameters: number,
  locals: { i32: number; v128: number },
  body: Code,
): Uint8Array<ArrayBuffer> {
  const declared = [2, ...leb(locals.i32), i32Type, ...leb(locals.v128), v128Type]
  const code = [...declared, ...body, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(i32Type), 0]),
    ...section(2, [1], name('kernel'), name('memory'), [2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1], name(exported), [0, 0]),
    ...section(10, [1], leb(code.length), code),
  ])
}

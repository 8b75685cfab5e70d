/**
 * Just enough of WebAssembly's binary format to write functions as expressions. Section and type numbers are those of the
 * specification: webassembly.github.io/spec/core/binary/modules.html
 */
export type Code = readonly number[]

/** Unsigned LEB128. */
export function leb(value: number): Code {
  const bytes: number[] = []
  let rest = value
  do {
    const low = rest & 0x7f
    rest >>>= 7
    bytes.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return bytes
}

export const code = (...parts: Code[]): Code => parts.flat()

const i32Type = 0x7f
const v128Type = 0x7b
const noResult = 0x40

/** Runs the body again while `condition` is not 0 after it. */
export const repeatWhile = (condition: Code, ...body: Code[]): Code =>
  code([0x03, noResult], ...body, condition, [0x0d, 0, 0x0b])

/** Runs the body where `condition` is not 0. */
export const when = (condition: Code, ...body: Code[]): Code =>
  code(condition, [0x04, noResult], ...body, [0x0b])

export type Local = { get: Code; set: (value: Code) => Code }
export type Method = { name: string; parameters: number; bytes: Code }

/** A function of int32 parameters without a result; all names of its locals are at hand in its body. */
export function method<P extends string, I extends string, V extends string>(
  name: string,
  parameters: readonly P[],
  i32: readonly I[],
  v128: readonly V[],
  body: (local: Record<P | I | V, Local>) => Code,
): Method {
  const names = [...parameters, ...i32, ...v128]
  const locals = names.map((local, i): [string, Local] => [
    local,
    { get: [0x20, ...leb(i)], set: value => [...value, 0x21, ...leb(i)] },
  ])
  const declared = [2, ...leb(i32.length), i32Type, ...leb(v128.length), v128Type]
  const made = body(Object.fromEntries(locals) as Record<P | I | V, Local>)
  return { name, parameters: parameters.length, bytes: [...declared, ...made, 0x0b] }
}

const vector = (items: readonly Code[]): Code => code(leb(items.length), ...items)
const section = (number: number, items: readonly Code[]): Code => {
  const content = vector(items)
  return [number, ...leb(content.length), ...content]
}
const text = (value: string): Code => [value.length, ...new TextEncoder().encode(value)]

/** A module that imports `kernel.memory` and exports the methods by their names. */
export function assemble(methods: readonly Method[]): Uint8Array<ArrayBuffer> {
  const typeOf = ({ parameters }: Method) => [0x60, ...vector(Array<Code>(parameters).fill([i32Type])), 0]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, methods.map(typeOf)),
    ...section(2, [code(text('kernel'), text('memory'), [2, 0, 1])]),
    ...section(
      3,
      methods.map((_, i) => leb(i)),
    ),
    ...section(
      7,
      methods.map(({ name }, i) => code(text(name), [0], leb(i))),
    ),
    ...section(
      10,
      methods.map(({ bytes }) => code(leb(bytes.length), bytes)),
    ),
  ])
}

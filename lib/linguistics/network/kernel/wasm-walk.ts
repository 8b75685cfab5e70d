import { type Code, code, type Local, method, repeatWhile } from './assembler'
import {
  advance,
  f32x4,
  f32x4Add,
  f32x4ConvertI32x4S,
  f32x4Div,
  f32x4Mul,
  f32x4Pmax,
  f32x4Pmin,
  i16x8NarrowI32x4S,
  i32,
  i32Add,
  i32LtU,
  i32Mul,
  i32Sub,
  load,
  load32Splat,
  store,
  store64,
  zeros,
} from './instructions'
import { unit } from './kernel'
import { limit, over, under } from './tanh'
import { addProduct } from './wasm-multiply'
import { nearest } from './wasm-round'

/** `place` = tanh of `value`; `square` is overwritten. */
function setTanh(place: Local, square: Local, value: Code): Code {
  const horner = (coefficients: readonly number[]) =>
    coefficients
      .slice(0, -1)
      .reduceRight(
        (sum, coefficient) => f32x4Add(f32x4Mul(sum, square.get), f32x4(coefficient)),
        f32x4(coefficients.at(-1) ?? 0),
      )
  return code(
    place.set(f32x4Pmin(f32x4Pmax(value, f32x4(-limit)), f32x4(limit))),
    square.set(f32x4Mul(place.get, place.get)),
    place.set(f32x4Div(f32x4Mul(place.get, horner(over)), horner(under))),
  )
}

function setSigmoid(place: Local, square: Local): Code {
  const half = f32x4(0.5)
  return code(
    setTanh(place, square, f32x4Mul(place.get, half)),
    place.set(f32x4Add(f32x4Mul(place.get, half), half)),
  )
}

/**
 * See Kernel.walk. First the gates of all units, sixteen rows at a time, then the units, four at a time: what a unit does waits for
 * itself at every step (products of sums, a division), and the machine fills such waits with the next four, but not with sums.
 */
export const walk = method(
  'walk',
  ['weights', 'units', 'hidden', 'given', 'givenStride', 'count', 'output', 'stride', 'scratch'],
  ['w', 'x', 'end', 'u', 'from', 'gate', 'gates', 'gatesEnd', 'cells', 'cell', 'out', 'now', 'next', 'to'],
  ['value', 'a', 'b', 'c', 'd', 'i', 'f', 'g', 'o', 'square', 'state'],
  l => {
    const sums = [l.a, l.b, l.c, l.d]
    const twoColumns = (group: number) => [
      l.value.set(load32Splat(l.x.get, 4 * group)),
      ...sums.map((sum, n) => addProduct(sum, load(l.w.get, 64 * group + 16 * n), l.value.get)),
    ]
    const sixteenRows = [
      l.x.set(l.now.get),
      ...sums.map(sum => sum.set(zeros)),
      repeatWhile(
        i32LtU(l.x.get, l.end.get),
        ...twoColumns(0),
        ...twoColumns(1),
        ...[advance(l.x, 8), advance(l.w, 128)],
      ),
      ...sums.map((sum, n) => {
        const recurrent = f32x4Mul(f32x4ConvertI32x4S(sum.get), load(l.u.get, 16 * n))
        return store(l.gate.get, f32x4Add(load(l.from.get, 16 * n), recurrent), 16 * n)
      }),
      ...[advance(l.u, 64), advance(l.from, 64), advance(l.gate, 64)],
    ]
    const fourUnits = [
      ...[l.i, l.f, l.g, l.o].map((place, n) => place.set(load(l.gate.get, 16 * n))),
      ...[setSigmoid(l.i, l.square), setSigmoid(l.f, l.square)],
      ...[setTanh(l.g, l.square, l.g.get), setSigmoid(l.o, l.square)],
      l.state.set(f32x4Add(f32x4Mul(l.f.get, load(l.cell.get)), f32x4Mul(l.i.get, l.g.get))),
      store(l.cell.get, l.state.get),
      setTanh(l.state, l.square, l.state.get),
      l.state.set(f32x4Mul(l.o.get, l.state.get)),
      store(l.out.get, l.state.get),
      l.state.set(nearest(f32x4Mul(l.state.get, f32x4(unit)))),
      store64(l.to.get, i16x8NarrowI32x4S(l.state.get, l.state.get)),
      ...[advance(l.gate, 64), advance(l.cell, 16), advance(l.out, 16), advance(l.to, 8)],
    ]
    const bytes = (of: number) => i32Mul(l.hidden.get, i32(of))
    const word = [
      ...[l.w.set(l.weights.get), l.u.set(l.units.get), l.from.set(l.given.get)],
      ...[l.end.set(i32Add(l.now.get, bytes(2))), l.gate.set(l.gates.get)],
      repeatWhile(i32LtU(l.gate.get, l.gatesEnd.get), ...sixteenRows),
      ...[l.cell.set(l.cells.get), l.out.set(l.output.get), l.to.set(l.next.get)],
      l.gate.set(l.gates.get),
      repeatWhile(i32LtU(l.gate.get, l.gatesEnd.get), ...fourUnits),
      ...[advance(l.given, l.givenStride.get), advance(l.output, l.stride.get)],
      // The state that was written is the next to be read.
      ...[l.to.set(l.now.get), l.now.set(l.next.get), l.next.set(l.to.get)],
      l.count.set(i32Sub(l.count.get, i32(1))),
    ]
    return code(
      l.now.set(l.scratch.get),
      l.next.set(i32Add(l.scratch.get, bytes(2))),
      l.cells.set(i32Add(l.scratch.get, bytes(4))),
      l.gates.set(i32Add(l.scratch.get, bytes(8))),
      l.gatesEnd.set(i32Add(l.scratch.get, bytes(24))),
      repeatWhile(l.count.get, ...word),
    )
  },
)

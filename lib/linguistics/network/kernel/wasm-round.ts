import { type Code, code, type Local, method, repeatWhile, when } from './assembler'
import {
  advance,
  choose,
  f32x4,
  f32x4Abs,
  f32x4Add,
  f32x4Div,
  f32x4Mul,
  f32x4Pmax,
  i16x8NarrowI32x4S,
  i32,
  i32Add,
  i32And,
  i32Eqz,
  i32LtU,
  i32Mul,
  i32Sub,
  i32x4Sub,
  load,
  store,
  store32,
  zeros,
} from './instructions'
import { least, unit } from './kernel'

/** 1.5 × 2²³: added to a smaller float32, it leaves the nearest integer in the last bits; take away the bits above. */
const magic = f32x4(12_582_912)
/** Four float32 under 2²² → the nearest int32, of two the even one. */
export const nearest = (value: Code): Code => i32x4Sub(f32x4Add(value, magic), magic)

/** Lanes 0 and 2, 1 and 3 together, then those two: the result in every lane. */
function across(local: Local, join: (a: Code, b: Code) => Code): Code {
  return code(
    local.set(join(local.get, choose(local.get, local.get, 2, 3, 0, 1))),
    local.set(join(local.get, choose(local.get, local.get, 1, 0, 3, 2))),
  )
}

/** See Kernel.round. */
export const round = method(
  'round',
  ['from', 'stride', 'columns', 'count', 'to', 'steps'],
  ['x', 'end', 'y', 'n'],
  ['most', 'scale', 'eight'],
  l => {
    const four = (offset: number) => nearest(f32x4Mul(load(l.x.get, offset), l.scale.get))
    const vector = [
      l.most.set(f32x4(least)),
      l.x.set(l.from.get),
      l.end.set(i32Add(l.from.get, i32Mul(l.columns.get, i32(4)))),
      repeatWhile(
        i32LtU(l.x.get, l.end.get),
        l.most.set(f32x4Pmax(l.most.get, f32x4Abs(load(l.x.get)))),
        advance(l.x, 16),
      ),
      across(l.most, f32x4Pmax),
      l.scale.set(f32x4Div(f32x4(unit), l.most.get)),
      store32(l.steps.get, f32x4Div(l.most.get, f32x4(unit))),
      l.x.set(l.from.get),
      l.y.set(i32Add(l.to.get, i32Mul(i32And(l.n.get, i32(3)), i32(4)))),
      repeatWhile(
        i32LtU(l.x.get, l.end.get),
        l.eight.set(i16x8NarrowI32x4S(four(0), four(16))),
        ...[0, 1, 2, 3].map(pair => store32(l.y.get, l.eight.get, pair, 16 * pair)),
        ...[advance(l.x, 32), advance(l.y, 64)],
      ),
      ...[advance(l.from, l.stride.get), advance(l.steps, 4), advance(l.n, 1)],
      // Past the fourth vector, whose end is the next four's beginning but for its three neighbours.
      when(i32Eqz(i32And(l.n.get, i32(3))), l.to.set(i32Sub(l.y.get, i32(12)))),
    ]
    return repeatWhile(i32LtU(l.n.get, l.count.get), ...vector)
  },
)

/** See Kernel.dots. */
export const dots = method(
  'dots',
  ['left', 'right', 'columns', 'count', 'output'],
  ['x', 'end'],
  ['sum'],
  l => {
    const vector = [
      l.sum.set(zeros),
      l.x.set(l.left.get),
      l.end.set(i32Add(l.left.get, i32Mul(l.columns.get, i32(4)))),
      repeatWhile(
        i32LtU(l.x.get, l.end.get),
        l.sum.set(f32x4Add(l.sum.get, f32x4Mul(load(l.x.get), load(l.right.get)))),
        ...[advance(l.x, 16), advance(l.right, 16)],
      ),
      across(l.sum, f32x4Add),
      store32(l.output.get, l.sum.get),
      ...[advance(l.output, 4), l.count.set(i32Sub(l.count.get, i32(1)))],
    ]
    return repeatWhile(l.count.get, ...vector)
  },
)

/** See Kernel.relu. A zero that is negative stays: as in the other kernel, only what is less than 0 is changed. */
export const relu = method('relu', ['at', 'count'], ['end'], [], l =>
  code(
    l.end.set(i32Add(l.at.get, i32Mul(l.count.get, i32(4)))),
    repeatWhile(
      i32LtU(l.at.get, l.end.get),
      store(l.at.get, f32x4Pmax(load(l.at.get), zeros)),
      advance(l.at, 16),
    ),
  ),
)

import { type Code, code, type Local, method, repeatWhile } from './assembler'
import {
  advance,
  choose,
  f32x4Add,
  f32x4ConvertI32x4S,
  f32x4Mul,
  i32,
  i32Add,
  i32LtU,
  i32Mul,
  i32Sub,
  i32x4Add,
  i32x4DotI16x8S,
  load,
  load8x8S,
  load32Splat,
  store,
  zeros,
} from './instructions'

export const rowsTogether = [0, 1, 2, 3] as const

/** sum += weights · values, eight of each. */
export const addProduct = (sum: Local, weights: Code, values: Code): Code =>
  sum.set(i32x4Add(sum.get, i32x4DotI16x8S(weights, values)))

/** Four partial sums of each of four rows → the four sums. */
export function foldRows(a: Code, b: Code, c: Code, d: Code): Code {
  // (p₀+p₂, q₀+q₂, p₁+p₃, q₁+q₃)
  const half = (p: Code, q: Code) => i32x4Add(choose(p, q, 0, 4, 1, 5), choose(p, q, 2, 6, 3, 7))
  const [ab, cd] = [half(a, b), half(c, d)]
  return i32x4Add(choose(ab, cd, 0, 1, 4, 5), choose(ab, cd, 2, 3, 6, 7))
}

/** See Kernel.multiply. Four rows at a time, and of those two vectors at a time: each weight is widened once for both. */
export const multiply = method(
  'multiply',
  ['weights', 'rows', 'columns', 'scales', 'biases', 'input', 'steps', 'count', 'output', 'stride'],
  ['w', 'end', 'first', 'second', 'step', 'left', 'out'],
  ['scale', 'bias', 'x', 'y', 'row', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  l => {
    const sums = [l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h]
    const [ofFirst, ofSecond] = [sums.slice(0, 4), sums.slice(4)]
    const eightColumns = (group: number) => [
      l.x.set(load(l.first.get, 16 * group)),
      l.y.set(load(l.second.get, 16 * group)),
      ...rowsTogether.flatMap(n => [
        l.row.set(load8x8S(l.w.get, 32 * group + 8 * n)),
        ...[ofFirst[n]].flatMap(sum => (sum ? [addProduct(sum, l.row.get, l.x.get)] : [])),
        ...[ofSecond[n]].flatMap(sum => (sum ? [addProduct(sum, l.row.get, l.y.get)] : [])),
      ]),
    ]
    const result = (a: Local, b: Local, c: Local, d: Local, step: Code) =>
      f32x4Add(
        f32x4Mul(f32x4ConvertI32x4S(foldRows(a.get, b.get, c.get, d.get)), f32x4Mul(step, l.scale.get)),
        l.bias.get,
      )
    const pair = [
      l.second.set(i32Add(l.first.get, i32Mul(l.columns.get, i32(2)))),
      l.w.set(l.weights.get),
      ...sums.map(sum => sum.set(zeros)),
      repeatWhile(
        i32LtU(l.w.get, l.end.get),
        ...eightColumns(0),
        ...eightColumns(1),
        ...[advance(l.first, 32), advance(l.second, 32), advance(l.w, 64)],
      ),
      store(l.out.get, result(l.a, l.b, l.c, l.d, load32Splat(l.step.get))),
      advance(l.out, l.stride.get),
      store(l.out.get, result(l.e, l.f, l.g, l.h, load32Splat(l.step.get, 4))),
      advance(l.out, l.stride.get),
      // `second` stands where the next pair begins.
      ...[l.first.set(l.second.get), advance(l.step, 8), l.left.set(i32Sub(l.left.get, i32(2)))],
    ]
    return code(
      repeatWhile(
        l.rows.get,
        l.scale.set(load(l.scales.get)),
        l.bias.set(load(l.biases.get)),
        l.end.set(i32Add(l.weights.get, i32Mul(l.columns.get, i32(4)))),
        ...[l.first.set(l.input.get), l.step.set(l.steps.get)],
        ...[l.out.set(l.output.get), l.left.set(l.count.get)],
        repeatWhile(l.left.get, ...pair),
        l.weights.set(l.end.get),
        ...[advance(l.scales, 16), advance(l.biases, 16), advance(l.output, 16)],
        l.rows.set(i32Sub(l.rows.get, i32(4))),
      ),
    )
  },
)

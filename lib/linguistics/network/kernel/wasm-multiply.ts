import { type Code, type Local, method, repeatWhile, when } from './assembler'
import {
  advance,
  f32x4Add,
  f32x4ConvertI32x4S,
  f32x4Mul,
  i32,
  i32Add,
  i32And,
  i32LtU,
  i32Mul,
  i32ShrU,
  i32Sub,
  i32x4Add,
  i32x4DotI16x8S,
  load,
  load32Splat,
  store,
  zeros,
} from './instructions'

/** sum += weights · values, eight of each. */
export const addProduct = (sum: Local, weights: Code, values: Code): Code =>
  sum.set(i32x4Add(sum.get, i32x4DotI16x8S(weights, values)))

/** From 0 on: so many. */
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

/**
 * See Kernel.multiply. Eight rows by four vectors at a time: eight sums, six numbers they are made of and one product are as
 * much as fits in sixteen registers, and the engine loads all of a turn before it multiplies: twice as much in a turn costs
 * more than it saves. Two vectors that are left are taken by all sixteen rows.
 */
export const multiply = method(
  'multiply',
  ['weights', 'rows', 'columns', 'scales', 'biases', 'input', 'steps', 'count', 'output', 'stride'],
  ['w', 'x', 'end', 'step', 'left', 'out'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'p', 'q', 'r', 's', 'value'],
  l => {
    const sums = [l.a, l.b, l.c, l.d, l.e, l.f, l.g, l.h]
    const wide = [l.p, l.q, l.r, l.s]
    /** Products of `vectors` from `x` on with four times `fours` rows from `first` of the sixteen on. */
    const block = (vectors: number, first: number, fours: number) => {
      const sumOf = (vector: number, four: number) => sums[vector * fours + four] ?? l.a
      const rows = wide.slice(0, fours)
      const result = (vector: number, four: number) => {
        const at = 4 * first + 16 * four
        const factor = f32x4Mul(l.value.get, load(l.scales.get, at))
        const product = f32x4Mul(f32x4ConvertI32x4S(sumOf(vector, four).get), factor)
        return store(l.out.get, f32x4Add(product, load(l.biases.get, at)), at)
      }
      return [
        l.w.set(l.weights.get),
        l.end.set(i32Add(l.x.get, i32Mul(l.columns.get, i32(8)))),
        ...sums.map(sum => sum.set(zeros)),
        repeatWhile(
          i32LtU(l.x.get, l.end.get),
          ...rows.map((row, four) => row.set(load(l.w.get, 4 * first + 16 * four))),
          ...upTo(vectors).flatMap(vector => [
            l.value.set(load32Splat(l.x.get, 4 * vector)),
            ...rows.map((row, four) => addProduct(sumOf(vector, four), row.get, l.value.get)),
          ]),
          ...[advance(l.x, 16), advance(l.w, 64)],
        ),
        ...upTo(vectors).flatMap(vector => [
          l.value.set(load32Splat(l.step.get, 4 * vector)),
          ...upTo(fours).map(four => result(vector, four)),
          advance(l.out, l.stride.get),
        ]),
        advance(l.step, 4 * vectors),
      ]
    }
    const fromTheFirst = [l.x.set(l.input.get), l.step.set(l.steps.get), l.out.set(l.output.get)]
    const fours = (first: number) => [
      ...fromTheFirst,
      l.left.set(i32ShrU(l.count.get, i32(2))),
      when(
        l.left.get,
        repeatWhile(l.left.get, ...block(4, first, 2), l.left.set(i32Sub(l.left.get, i32(1)))),
      ),
    ]
    return repeatWhile(
      l.rows.get,
      ...[...fours(0), ...fours(8)],
      when(i32And(l.count.get, i32(2)), ...block(2, 0, 4)),
      l.weights.set(i32Add(l.weights.get, i32Mul(l.columns.get, i32(32)))),
      ...[advance(l.scales, 64), advance(l.biases, 64), advance(l.output, 64)],
      l.rows.set(i32Sub(l.rows.get, i32(16))),
    )
  },
)

import { type Kernel, scratchBytes } from './kernel/kernel'
import { type Matrix, multiply, type Rounded } from './matrix'

/** One BiLSTM layer. `input` holds the input weights of both directions, forward first. */
export type Layer = { input: Matrix; forward: Matrix; backward: Matrix }

/** Where a layer keeps what it works with: the gates from its input, and the scratch of `walk`. */
export type Bench = { rounded: Rounded; given: number; scratch: number }

/**
 * Hochreiter & Schmidhuber 1997 with forget gates, in both directions (PyTorch's nn.LSTM, bidirectional):
 * `count` vectors every `stride` bytes from `from` on → as many of twice the (padded) hidden size, the forward half first.
 */
export function runLayer(
  kernel: Kernel,
  bench: Bench,
  layer: Layer,
  count: number,
  from: number,
  stride: number,
  to: number,
  toStride: number,
): void {
  multiply(kernel, bench.rounded, layer.input, count, from, stride, bench.given)
  walkLayer(kernel, bench, layer, count, to, toStride)
}

/** The same, of gates from the input that stand in `bench.given`. */
export function walkLayer(
  kernel: Kernel,
  bench: Bench,
  layer: Layer,
  count: number,
  to: number,
  toStride: number,
): void {
  const hidden = layer.forward.columns
  const gates = 4 * layer.forward.rows
  const last = count - 1
  const walk = (matrix: Matrix, given: number, givenStride: number, output: number, outputStride: number) => {
    new Uint8Array(kernel.memory, bench.scratch, scratchBytes(hidden)).fill(0)
    const { weights, scales } = matrix
    kernel.walk(weights, scales, hidden, given, givenStride, count, output, outputStride, bench.scratch)
  }
  walk(layer.forward, bench.given, 2 * gates, to, toStride)
  const [end, outputEnd] = [bench.given + last * 2 * gates + gates, to + last * toStride + 4 * hidden]
  walk(layer.backward, end, -2 * gates, outputEnd, -toStride)
}

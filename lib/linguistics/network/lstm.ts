import { sigmoidAll, tanhAll } from './curves'
import { type Machine, type Matrix, multiply, roundUnits } from './matrix'

/** One BiLSTM layer. `input` holds the input weights of both directions, forward first; gates i, f, g, o in each. */
export type Layer = { input: Matrix; forward: Matrix; backward: Matrix }

/**
 * Hochreiter & Schmidhuber 1997 with forget gates, in both directions (PyTorch's nn.LSTM, bidirectional):
 * `count` vectors → `count` vectors of twice the hidden size, the forward half first.
 */
export function runLayer(machine: Machine, layer: Layer, vectors: Float32Array, count: number): Float32Array {
  const given = multiply(machine, layer.input, vectors, count)
  const hidden = layer.forward.columns
  const result = new Float32Array(count * 2 * hidden)
  walk(machine, layer.forward, given, 0, 1, count, result)
  walk(machine, layer.backward, given, 1, -1, count, result)
  return result
}

/** One direction: `half` 0 writes the first half of each vector, from left to right when `step` is 1. */
function walk(
  machine: Machine,
  recurrent: Matrix,
  given: Float32Array,
  half: 0 | 1,
  step: 1 | -1,
  count: number,
  result: Float32Array,
): void {
  const { kernel, int16, int32, input, output } = machine
  const { columns: hidden, paddedRows, paddedColumns, at, units } = recurrent
  const gates = new Float64Array(4 * hidden)
  const cells = new Float64Array(hidden)
  const state = new Float64Array(hidden)
  const x = input >> 1
  const y = output >> 2
  int16.fill(0, x, x + paddedColumns)
  for (let n = 0, t = step === 1 ? 0 : count - 1; n < count; n++, t += step) {
    kernel.multiply(at, paddedRows, paddedColumns, input, 1, output)
    const from = (2 * t + half) * 4 * hidden
    for (let i = 0; i < gates.length; i++)
      gates[i] = (given[from + i] ?? 0) + (int32[y + i] ?? 0) * (units[i] ?? 0)
    sigmoidAll(gates, 0, 2 * hidden)
    tanhAll(gates, 2 * hidden, 3 * hidden)
    sigmoidAll(gates, 3 * hidden, 4 * hidden)
    for (let j = 0; j < hidden; j++) {
      const fresh = (gates[j] ?? 0) * (gates[j + 2 * hidden] ?? 0)
      cells[j] = (gates[j + hidden] ?? 0) * (cells[j] ?? 0) + fresh
    }
    state.set(cells)
    tanhAll(state, 0, hidden)
    for (let j = 0; j < hidden; j++) state[j] = (state[j] ?? 0) * (gates[j + 3 * hidden] ?? 0)
    result.set(state, (2 * t + half) * hidden)
    roundUnits(state, int16, x)
  }
}

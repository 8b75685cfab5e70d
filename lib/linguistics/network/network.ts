import type { Steps } from '../steps'
import type { Embeddings } from './embeddings'
import type { Kernel, KernelMaker } from './kernel/kernel'
import type { KnownForms } from './known-forms'
import { bothHalves, ordersOf, type Places, reservePlaces, type Widths, widthsOf } from './layout'
import type { Layer } from './lstm'
import { fillMatrix, type Matrix, reserveMatrix, reserving, type StoredMatrix } from './matrix'
import type { StoredNetwork } from './model-files'

export type Network = {
  lists: StoredNetwork['lists']
  embeddings: Embeddings
  known: KnownForms
  kernel: Kernel
  float: Float32Array
  tagger: readonly Layer[]
  parser: readonly Layer[]
  matrix: (name: string) => Matrix
  widths: Widths
  places: Places
}

/** Places the weights in the memory of a kernel, a matrix at a time; null when the machine cannot run that kernel. */
export function* networkSteps(stored: StoredNetwork, makeKernel: KernelMaker): Steps<Network | null> {
  const find = (name: string): StoredMatrix => {
    const matrix = stored.matrices.get(name)
    if (!matrix) throw new Error(`the network has no matrix ${name}`)
    return matrix
  }
  const reserve = reserving()
  const orders = ordersOf(find, [...stored.matrices.keys()])
  const placed = new Map(
    [...orders].map(([name, { rows, columns }]) => [name, reserveMatrix(rows, columns, reserve)]),
  )
  const widths = widthsOf(find)
  const places = reservePlaces(widths, [...placed.values()], reserve)
  const kernel = makeKernel(reserve.end())
  if (!kernel) return null
  for (const [name, { rows, columns, recurrent }] of orders) {
    yield 0.5
    const matrix = placed.get(name)
    if (matrix) fillMatrix(matrix, find(name), rows, columns, kernel.memory, recurrent)
  }
  const matrix = (name: string): Matrix => {
    const known = placed.get(name)
    if (!known) throw new Error(`the network has no matrix ${name}`)
    return known
  }
  const layers = (stack: string): Layer[] => {
    const made: Layer[] = []
    for (let n = 0; placed.has(`${stack}-${n}-input`); n++) {
      const part = (name: string) => matrix(`${stack}-${n}-${name}`)
      made.push({ input: part('input'), forward: part('forward'), backward: part('backward') })
    }
    return made
  }
  const float = new Float32Array(kernel.memory)
  const root = find('root')
  const both = bothHalves(find)
  for (const [i, source] of both.entries())
    if (source >= 0) float[(places.deep >> 2) + i] = (root.weights[source] ?? 0) * (root.scales[0] ?? 0)
  const { lists } = stored
  const words = new Map(lists.word.map((word, i) => [word, i]))
  yield 0.9
  const parts = new Map(lists.affix.map((part, i) => [part, i]))
  return {
    ...{ lists, kernel, float, matrix, widths, places },
    ...{ tagger: layers('tagger'), parser: layers('parser') },
    embeddings: {
      lexicon: lists.affix.some(part => part.startsWith('g:')) ? stored.language : null,
      ...{ words, parts },
      ...{ word: ownCopy(find('word')), affix: ownCopy(find('affix')), treebank: ownCopy(find('treebank')) },
    },
    known: { slots: new Map(), forms: [], next: 0 },
  }
}

/** So that the rest of the file, whose bytes it shared, is not kept. */
function ownCopy({ rows, columns, scales, weights }: StoredMatrix): StoredMatrix {
  return { rows, columns, scales: scales.slice(), bias: null, weights: weights.slice() }
}

import { relu, softmax } from './curves'
import { type Embeddings, embed } from './embeddings'
import type { KernelMaker } from './kernel/kernel'
import { type Layer, runLayer } from './lstm'
import { type Machine, type Matrix, multiply, place, type StoredMatrix, sizesOf } from './matrix'
import type { StoredNetwork } from './model-files'

/** The longest sentence that is read in one piece, in tokens: a tree costs the cube of it at worst. */
export const longestSentence = 150

export type Network = {
  lists: StoredNetwork['lists']
  embeddings: Embeddings
  machine: Machine
  tagger: readonly Layer[]
  parser: readonly Layer[]
  matrix: (name: string) => Matrix
  root: Float32Array
}

/** What the network says of `size` words; each is rows of scores, one word after another. */
export type Scores = {
  size: number
  upos: Float32Array
  feats: Float32Array
  lemma: Float32Array
  /** Of the tags of names, see name-tags.ts. */
  name: Float32Array
  /** `size` rows of `size` + 1: the root, then every word, as the head. */
  arcs: Float32Array
  /** Scores of the relations of every word, given its head (0 the root, 1 the first word). */
  labels: (heads: readonly number[]) => Float32Array
}

/** Places the weights in the memory of a kernel; null when the machine cannot run that kernel. */
export function makeNetwork(stored: StoredNetwork, makeKernel: KernelMaker): Network | null {
  const { lists } = stored
  const find = (name: string): StoredMatrix => {
    const matrix = stored.matrices.get(name)
    if (!matrix) throw new Error(`the network has no matrix ${name}`)
    return matrix
  }
  const looked = ['word', 'affix', 'treebank', 'root']
  const names = [...stored.matrices.keys()].filter(name => !looked.includes(name))
  const sizes = sizesOf(names.map(find), longestSentence + 1)
  const kernel = makeKernel(sizes.bytes)
  if (!kernel) return null
  const placed = new Map<string, Matrix>()
  let at = 0
  for (const name of names) {
    const { matrix, next } = place(find(name), kernel.memory, at)
    placed.set(name, matrix)
    at = next
  }
  const matrix = (name: string): Matrix => {
    const known = placed.get(name)
    if (!known) throw new Error(`the network has no matrix ${name}`)
    return known
  }
  const layers = (stack: string): Layer[] => {
    const made: Layer[] = []
    for (let n = 0; placed.has(`${stack}-${n}-input`); n++) {
      const [input, forward, backward] = ['input', 'forward', 'backward'].map(part =>
        matrix(`${stack}-${n}-${part}`),
      )
      if (input && forward && backward) made.push({ input, forward, backward })
    }
    return made
  }
  const { memory } = kernel
  const root = find('root')
  return {
    lists,
    embeddings: {
      language: stored.language,
      words: new Map(lists.word.map((word, i) => [word, i])),
      parts: new Map(lists.affix.map((part, i) => [part, i])),
      word: find('word'),
      affix: find('affix'),
      treebank: find('treebank'),
    },
    machine: {
      kernel,
      input: sizes.input,
      output: sizes.output,
      int16: new Int16Array(memory),
      int32: new Int32Array(memory),
    },
    tagger: layers('tagger'),
    parser: layers('parser'),
    matrix,
    root: Float32Array.from(root.weights, weight => weight * (root.scales[0] ?? 0)),
  }
}

/**
 * Reads the forms of one sentence (at most `longestSentence`): two BiLSTMs give tags, two more over them a tree
 * (Dozat & Manning 2017). The same steps as `forward` in training/model.py.
 */
export function readForms(network: Network, forms: readonly string[]): Scores {
  const { machine, matrix, embeddings } = network
  const size = forms.length
  if (size > longestSentence) throw new RangeError(`${size} words in one piece, over ${longestSentence}`)
  const { vectors, parts } = embed(embeddings, forms)
  const run = (layers: readonly Layer[], input: Float32Array) =>
    layers.reduce((passed, layer) => runLayer(machine, layer, passed, size), input)
  const linear = (name: string, input: Float32Array, count = size) =>
    multiply(machine, matrix(name), input, count)

  const seen = run(network.tagger, vectors)
  const upos = linear('upos', seen)
  const shares = rowsOf(upos, size).map(softmax)
  const tags = linear('tag', joined(shares))
  const deep = run(network.parser, sideBySide(seen, tags, size))
  const heads = joined([network.root, deep])
  const towards = linear('arc', relu(linear('arc-dep', deep)))
  const offered = relu(linear('arc-head', heads, size + 1))
  const relDep = relu(linear('rel-dep', deep))
  const relHead = relu(linear('rel-head', heads, size + 1))
  return {
    size,
    upos,
    feats: linear('feats', seen),
    lemma: linear('lemma', sideBySide(seen, parts, size)),
    name: linear('name', seen),
    arcs: everyPair(towards, offered, size, size + 1),
    labels: chosen => {
      const rows = rowsOf(relHead, size + 1)
      const of = joined(chosen.map(head => rows[head] ?? new Float32Array(0)))
      const scores = linear('rel-bias', sideBySide(relDep, of, size))
      return addProducts(scores, linear('rel', of), relDep, size)
    },
  }
}

/** Dot products of each of `n` vectors with each of `m`: `n` rows of `m`. */
function everyPair(left: Float32Array, right: Float32Array, n: number, m: number): Float32Array {
  const width = left.length / n
  const result = new Float32Array(n * m)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      let sum = 0
      for (let k = 0; k < width; k++) sum += (left[i * width + k] ?? 0) * (right[j * width + k] ?? 0)
      result[i * m + j] = sum
    }
  return result
}

/** Adds the bilinear part: for each relation, the dependent's vector · (its matrix · the head's vector). */
function addProducts(
  scores: Float32Array,
  products: Float32Array,
  dep: Float32Array,
  n: number,
): Float32Array {
  const width = dep.length / n
  const relations = scores.length / n
  for (let i = 0; i < n; i++)
    for (let r = 0; r < relations; r++) {
      let sum = 0
      const from = (i * relations + r) * width
      for (let k = 0; k < width; k++) sum += (dep[i * width + k] ?? 0) * (products[from + k] ?? 0)
      scores[i * relations + r] = (scores[i * relations + r] ?? 0) + sum
    }
  return scores
}

export function rowsOf(values: Float32Array, count: number): Float32Array[] {
  const width = values.length / count
  return Array.from({ length: count }, (_, i) => values.subarray(i * width, (i + 1) * width))
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const result = new Float32Array(rows.reduce((sum, row) => sum + row.length, 0))
  let at = 0
  for (const row of rows) {
    result.set(row, at)
    at += row.length
  }
  return result
}

function sideBySide(left: Float32Array, right: Float32Array, count: number): Float32Array {
  const [a, b] = [rowsOf(left, count), rowsOf(right, count)]
  return joined(a.flatMap((row, i) => [row, b[i] ?? new Float32Array(0)]))
}

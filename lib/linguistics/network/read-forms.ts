import { relu, softmax } from './curves'
import { embed } from './embeddings'
import { labelledTogether, longestSentence } from './layout'
import { type Layer, runLayer } from './lstm'
import { multiply, padded } from './matrix'
import type { Network } from './network'
import type { Rows } from './rows'

/** What the network says of a sentence: a row of scores a word. */
export type Scores = {
  upos: Rows
  feats: Rows
  lemma: Rows
  /** Of the tags of names, see name-tags.ts. */
  name: Rows
  /** Of the root, then every word, as the head. */
  arcs: Rows
  /** The heads that were chosen (0 the root, 1 the first word), and scores of the relations to them. */
  heads: readonly number[]
  labels: Rows
}

/**
 * Reads the forms of one sentence (at most `longestSentence`): two BiLSTMs give tags, two more over them a tree
 * (Dozat & Manning 2017), whose heads `headsOf` chooses. The same steps as `forward` in training/model.py.
 */
export function readForms(
  network: Network,
  forms: readonly string[],
  headsOf: (arcs: Rows) => readonly number[],
): Scores {
  const { kernel, matrix, places, widths, embeddings, float } = network
  const size = forms.length
  if (size > longestSentence) throw new RangeError(`${size} words in one piece, over ${longestSentence}`)
  const { stride } = places
  for (const [n, form] of forms.entries())
    float.set(embed(embeddings, form), (places.forms + n * stride) >> 2)
  const linear = (name: string, from: number, step: number, to: number, toStep?: number, count = size) =>
    multiply(kernel, places.rounded, matrix(name), count, from, step, to, toStep)
  const scoresOf = (name: 'upos' | 'feats' | 'lemma' | 'name', from: number): Rows => {
    linear(name, from, stride, places.scores)
    return taken(float, places.scores, size, network.lists[name].length, matrix(name).rows)
  }

  runStack(network, network.tagger, size, places.forms, stride, places.seen, stride)
  const upos = scoresOf('upos', places.seen)
  const feats = scoresOf('feats', places.seen)
  const lemma = scoresOf('lemma', places.parts)
  const name = scoresOf('name', places.seen)
  for (let n = 0; n < size; n++)
    softmax(upos.values, n * upos.width, upos.width, float, (places.shares >> 2) + n * widths.upos)
  linear('tag', places.shares, 4 * widths.upos, places.tag, stride)

  const wide = 4 * widths.seen
  // The root stands before the words.
  const deep = places.deep + wide
  runStack(network, network.parser, size, places.seen, stride, deep, wide)
  linear('arc-dep', deep, wide, places.arcDep)
  linear('arc-head', places.deep, wide, places.arcHead, undefined, size + 1)
  reluAt(float, places.arcDep, size * widths.arc)
  reluAt(float, places.arcHead, (size + 1) * widths.arc)
  linear('arc', places.arcDep, 4 * widths.arc, places.towards)
  const across = padded(size + 1)
  for (let n = 0; n < size; n++) {
    const left = places.towards + 4 * n * widths.arc
    kernel.dots(left, places.arcHead, widths.arc, size + 1, places.arcs + 4 * n * across)
  }
  const arcs = taken(float, places.arcs, size, size + 1, across)
  const heads = headsOf(arcs)
  return { upos, feats, lemma, name, arcs, heads, labels: labelsOf(network, heads, deep, wide) }
}

function runStack(
  network: Network,
  layers: readonly Layer[],
  count: number,
  from: number,
  stride: number,
  to: number,
  toStride: number,
): void {
  const { kernel, places, widths } = network
  const between = [places.between, 4 * widths.seen] as const
  for (const [n, layer] of layers.entries()) {
    const [source, sourceStride] = n === 0 ? [from, stride] : between
    const [target, targetStride] = n === layers.length - 1 ? [to, toStride] : between
    runLayer(kernel, places, layer, count, source, sourceStride, target, targetStride)
  }
}

/** Relations of every word to its head: bilinear in both, and linear in both side by side. */
function labelsOf(network: Network, heads: readonly number[], deep: number, wide: number): Rows {
  const { kernel, matrix, places, widths, float, lists } = network
  const size = heads.length
  const pair = 8 * widths.relation
  const linear = (name: string, from: number, step: number, to: number, toStep?: number, count = size) =>
    multiply(kernel, places.rounded, matrix(name), count, from, step, to, toStep)
  linear('rel-dep', deep, wide, places.pairs, pair)
  linear('rel-head', places.deep, wide, places.relHead, undefined, size + 1)
  for (const [n, head] of heads.entries()) {
    const from = (places.relHead >> 2) + head * widths.relation
    float.copyWithin((places.pairs + n * pair) / 4 + widths.relation, from, from + widths.relation)
  }
  reluAt(float, places.pairs, size * 2 * widths.relation)
  linear('rel-bias', places.pairs, pair, places.labels)
  const count = lists.deprel.length
  for (let from = 0; from < size; from += labelledTogether) {
    const to = Math.min(size, from + labelledTogether)
    const half = places.pairs + 4 * widths.relation
    linear('rel', half + from * pair, pair, places.through, undefined, to - from)
    for (let n = from; n < to; n++) {
      const through = places.through + 4 * (n - from) * matrix('rel').rows
      kernel.dots(places.pairs + n * pair, through, widths.relation, count, places.products)
      const at = (places.labels >> 2) + n * widths.labels
      const product = places.products >> 2
      for (let i = 0; i < count; i++) float[at + i] = (float[at + i] ?? 0) + (float[product + i] ?? 0)
    }
  }
  return taken(float, places.labels, size, count, widths.labels)
}

/** A copy, without what pads the rows: the kernel's memory is written over by the next sentence. */
function taken(float: Float32Array, at: number, count: number, width: number, stride: number): Rows {
  const values = new Float32Array(count * width)
  for (let row = 0, from = at >> 2; row < count; row++, from += stride)
    values.set(float.subarray(from, from + width), row * width)
  return { values, count, width }
}

function reluAt(float: Float32Array, at: number, count: number): void {
  relu(float.subarray(at >> 2, (at >> 2) + count))
}

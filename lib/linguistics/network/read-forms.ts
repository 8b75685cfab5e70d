import { softmax } from './curves'
import { placeForms } from './known-forms'
import { labelledTogether, longestSentence } from './layout'
import { type Layer, runLayer, walkLayer } from './lstm'
import { multiply, padded } from './matrix'
import type { Network } from './network'
import type { Rows } from './rows'

/** What the network says of a sentence: a row of scores a word, to be looked at before the next sentence is read. */
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
  const { kernel, matrix, places, widths, float } = network
  const size = forms.length
  if (size > longestSentence) throw new RangeError(`${size} words in one piece, over ${longestSentence}`)
  const { stride } = places
  const linear = (name: string, from: number, step: number, to: number, toStep?: number, count = size) =>
    multiply(kernel, places.rounded, matrix(name), count, from, step, to, toStep)
  const scoresOf = (name: 'upos' | 'feats' | 'lemma' | 'name', from: number): Rows => {
    linear(name, from, stride, places.said[name])
    return rowsAt(float, places.said[name], size, network.lists[name].length, widths.said[name])
  }

  placeForms(network, forms)
  runStack(network, network.tagger, size, null, stride, places.seen, stride)
  const upos = scoresOf('upos', places.seen)
  const feats = scoresOf('feats', places.seen)
  const lemma = scoresOf('lemma', places.parts)
  const name = scoresOf('name', places.seen)
  for (let n = 0; n < size; n++)
    softmax(upos.values, n * upos.stride, upos.width, float, (places.shares >> 2) + n * widths.upos)
  linear('tag', places.shares, 4 * widths.upos, places.tag, stride)

  const wide = 4 * widths.seen
  // The root stands before the words.
  const deep = places.deep + wide
  runStack(network, network.parser, size, places.seen, stride, deep, wide)
  linear('arc-dep', deep, wide, places.arcDep)
  linear('arc-head', places.deep, wide, places.arcHead, undefined, size + 1)
  kernel.relu(places.arcDep, size * widths.arc)
  kernel.relu(places.arcHead, (size + 1) * widths.arc)
  linear('arc', places.arcDep, 4 * widths.arc, places.towards)
  const across = padded(size + 1)
  for (let n = 0; n < size; n++) {
    const left = places.towards + 4 * n * widths.arc
    kernel.dots(left, places.arcHead, widths.arc, size + 1, places.arcs + 4 * n * across)
  }
  const arcs = rowsAt(float, places.arcs, size, size + 1, across)
  const heads = headsOf(arcs)
  return { upos, feats, lemma, name, arcs, heads, labels: labelsOf(network, heads, deep, wide) }
}

/** `from` is null where the gates of the first layer are there already. */
function runStack(
  network: Network,
  layers: readonly Layer[],
  count: number,
  from: number | null,
  stride: number,
  to: number,
  toStride: number,
): void {
  const { kernel, places, widths } = network
  const between = [places.between, 4 * widths.seen] as const
  for (const [n, layer] of layers.entries()) {
    const [source, sourceStride] = n === 0 ? [from, stride] : between
    const [target, targetStride] = n === layers.length - 1 ? [to, toStride] : between
    if (source === null) walkLayer(kernel, places, layer, count, target, targetStride)
    else runLayer(kernel, places, layer, count, source, sourceStride, target, targetStride)
  }
}

/** Relations of every word to its head: bilinear in both, and linear in both side by side. */
function labelsOf(network: Network, heads: readonly number[], deep: number, wide: number): Rows {
  const { kernel, matrix, places, widths, float, lists } = network
  const size = heads.length
  const { relation } = widths
  const pair = 8 * relation
  const linear = (name: string, from: number, step: number, to: number, toStep?: number, count = size) =>
    multiply(kernel, places.rounded, matrix(name), count, from, step, to, toStep)
  linear('rel-dep', deep, wide, places.pairs, pair)
  linear('rel-head', places.deep, wide, places.relHead, undefined, size + 1)
  for (const [n, head] of heads.entries())
    copyFloats(float, places.relHead + 4 * head * relation, places.pairs + n * pair + 4 * relation, relation)
  kernel.relu(places.pairs, size * 2 * relation)
  linear('rel-bias', places.pairs, pair, places.labels)
  // What a head says to any dependent is made once, however many hang on it.
  const dependents = dependentsOf(heads)
  const chosen = [...dependents.keys()]
  for (const [slot, head] of chosen.entries())
    copyFloats(float, places.relHead + 4 * head * relation, places.chosen + 4 * slot * relation, relation)
  kernel.relu(places.chosen, chosen.length * relation)
  const count = lists.deprel.length
  const { rows } = matrix('rel')
  for (let from = 0; from < chosen.length; from += labelledTogether) {
    const together = chosen.slice(from, from + labelledTogether)
    const first = places.chosen + 4 * from * relation
    linear('rel', first, 4 * relation, places.through, undefined, together.length)
    for (const [slot, head] of together.entries())
      for (const n of dependents.get(head) ?? []) {
        const through = places.through + 4 * slot * rows
        kernel.dots(places.pairs + n * pair, through, relation, count, places.products)
        const at = (places.labels >> 2) + n * widths.labels
        const product = places.products >> 2
        for (let i = 0; i < count; i++) float[at + i] = (float[at + i] ?? 0) + (float[product + i] ?? 0)
      }
  }
  return rowsAt(float, places.labels, size, count, widths.labels)
}

function dependentsOf(heads: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const dependents = new Map<number, number[]>()
  for (const [n, head] of heads.entries()) {
    const known = dependents.get(head)
    if (known) known.push(n)
    else dependents.set(head, [n])
  }
  return dependents
}

/** Positions in bytes. */
function copyFloats(float: Float32Array, from: number, to: number, count: number): void {
  float.copyWithin(to >> 2, from >> 2, (from >> 2) + count)
}

function rowsAt(float: Float32Array, at: number, count: number, width: number, stride: number): Rows {
  const from = at >> 2
  return { values: float.subarray(from, from + count * stride), count, width, stride }
}

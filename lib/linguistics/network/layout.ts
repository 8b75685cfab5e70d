import { scratchBytes } from './kernel/kernel'
import { mostKept } from './known-forms'
import type { Bench } from './lstm'
import {
  gatesFrom,
  type Matrix,
  type Order,
  padded,
  type Reserve,
  type StoredMatrix,
  stretch,
} from './matrix'

/** The longest sentence that is read in one piece, in tokens: a tree costs the cube of it at worst. */
export const longestSentence = 150

/** Labels are scored for so many heads at a time: what lies between is 50 times what comes out. */
export const labelledTogether = 8

/** Numbers in one vector, padded. */
export type Widths = ReturnType<typeof widthsOf>
/** Where vectors stand in the kernel's memory, in bytes. */
export type Places = Bench & ReturnType<typeof reservePlaces>

type Find = (name: string) => StoredMatrix

const hiddenOf = (find: Find) => find('tagger-0-forward').columns

/** States of both directions, each padded by itself. */
export function bothHalves(find: Find): Order {
  const hidden = hiddenOf(find)
  return [...stretch(0, hidden), ...stretch(hidden, hidden)]
}

/** How the rows and columns of each matrix are laid out: columns as the vectors that it is for, see `reservePlaces`. */
export function ordersOf(find: Find, names: readonly string[]) {
  const hidden = hiddenOf(find)
  const [word, affix, treebank] = ['word', 'affix', 'treebank'].map(name => find(name).columns)
  const both = bothHalves(find)
  const form = [
    ...stretch((word ?? 0) + (affix ?? 0), treebank ?? 0),
    ...stretch(0, word ?? 0),
    ...stretch(word ?? 0, affix ?? 0),
  ]
  const relation = find('rel').columns
  const columns: Record<string, Order> = {
    'tagger-0-input': form,
    lemma: [...stretch(2 * hidden, affix ?? 0), ...both],
    tag: stretch(0, find('tag').columns),
    'parser-0-input': [...both, ...stretch(2 * hidden, find('tag').rows)],
    arc: stretch(0, find('arc').columns),
    rel: stretch(0, relation),
    'rel-bias': [...stretch(0, relation), ...stretch(relation, relation)],
  }
  const ordersFor = (name: string) => {
    const { rows } = find(name)
    if (name.endsWith('-input')) {
      const gates = [...gatesFrom(0, hidden), ...gatesFrom(4 * hidden, hidden)]
      return { rows: gates, columns: columns[name] ?? both, recurrent: false }
    }
    if (/-(?:for|back)ward$/.test(name))
      return { rows: gatesFrom(0, hidden), columns: stretch(0, hidden), recurrent: true }
    const relations = Array.from({ length: rows / relation }, (_, i) => stretch(i * relation, relation))
    return {
      rows: name === 'rel' ? relations.flat() : stretch(0, rows),
      columns: columns[name] ?? both,
      recurrent: false,
    }
  }
  const looked = ['word', 'affix', 'treebank', 'root']
  return new Map(names.filter(name => !looked.includes(name)).map(name => [name, ordersFor(name)]))
}

export function widthsOf(find: Find) {
  const of = (name: string, side: 'rows' | 'columns') => padded(find(name)[side])
  return {
    parts: of('affix', 'columns'),
    form: ['treebank', 'word', 'affix'].reduce((sum, name) => sum + of(name, 'columns'), 0),
    gates: 8 * padded(hiddenOf(find)),
    seen: 2 * padded(hiddenOf(find)),
    upos: of('tag', 'columns'),
    tag: of('tag', 'rows'),
    said: {
      upos: of('upos', 'rows'),
      feats: of('feats', 'rows'),
      lemma: of('lemma', 'rows'),
      name: of('name', 'rows'),
    },
    arc: of('arc', 'columns'),
    relation: of('rel', 'columns'),
    labels: of('rel-bias', 'rows'),
  }
}

/**
 * A word is one stretch: its parts; what the tagger saw; its tags. So every product finds what it is for side by side. `deep`
 * begins with the root.
 */
export function reservePlaces(widths: Widths, matrices: readonly Matrix[], reserve: Reserve) {
  const { form, gates, parts, seen, tag, said, arc, relation, labels, upos } = widths
  // The root, and up to three that go along: rounded vectors stand in fours.
  const most = padded(longestSentence + 2)
  const widest = Math.max(...matrices.map(({ columns }) => columns))
  const stride = 4 * (parts + seen + tag)
  const partsAt = reserve(stride * most)
  const vectors = (width: number, count = most) => reserve(4 * width * count)
  return {
    rounded: { vectors: reserve(2 * widest * most), steps: reserve(4 * most) },
    ...{ given: vectors(gates), scratch: reserve(scratchBytes(seen / 2)) },
    ...{ stride, parts: partsAt, seen: partsAt + 4 * parts, tag: partsAt + 4 * (parts + seen) },
    /** Forms that are new to the network; parts and gates of those that are not. */
    ...{ fresh: vectors(form), known: vectors(parts + gates, mostKept) },
    ...{ between: vectors(seen), deep: vectors(seen), shares: vectors(upos) },
    said: {
      ...{ upos: vectors(said.upos), feats: vectors(said.feats) },
      ...{ lemma: vectors(said.lemma), name: vectors(said.name) },
    },
    ...{ arcDep: vectors(arc), arcHead: vectors(arc), towards: vectors(arc) },
    arcs: vectors(padded(longestSentence + 1)),
    /** Dependent and head side by side. */
    pairs: vectors(2 * relation),
    relHead: vectors(relation),
    /** Of the words that are heads, one after another. */
    chosen: vectors(relation),
    labels: vectors(labels),
    ...{ through: vectors(labels * relation, labelledTogether), products: vectors(labels, 1) },
  }
}

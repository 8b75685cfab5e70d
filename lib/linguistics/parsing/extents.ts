import type { TokenRange } from '@/lib/model/document'
import { plainRelation, type Tree } from './tree'

/** For each word, what it brings along. All are stretches without a hole. */
export type Extents = {
  /** A noun with determiner, adjectives and complements; without relatives, appositions, brackets, what is joined by "et". */
  own: readonly TokenRange[]
  /** The same with what is joined to it: "A, B et C". */
  whole: readonly TokenRange[]
  /** Everything below it. */
  full: readonly TokenRange[]
}

/** What belongs to a noun phrase wherever it stands. */
const inside: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nummod',
  'nmod',
  'compound',
  'flat',
  'fixed',
  'goeswith',
])
const quote = /^[«»“”"'‘’]$/

/** Bottom-up and nearest first, so that each arc is looked at a fixed number of times. */
export function extentsOf(tree: Tree): Extents {
  const start = tree.tokens.map((_, at) => ({ from: at, to: at + 1 }))
  const [own, whole, full] = [[...start], [...start], [...start]]
  /** `whole` with its preposition, as it stands inside another phrase. */
  const outer = [...start]
  for (const at of tree.downward.toReversed()) {
    const children = tree.children[at] ?? []
    const base = grown(
      tree,
      at,
      children.filter(child => isInside(tree, at, child)),
      outer,
      quote,
    )
    own[at] = withQuotes(tree, base)
    whole[at] = joined(tree, at, own, whole, children, outer, full)
    outer[at] = grown(
      tree,
      at,
      children.filter(child => isCase(tree, child)),
      full,
      null,
      whole[at],
    )
    full[at] = grown(tree, at, children, full, /^[^;]+$/)
  }
  return { own, whole, full }
}

function isInside(tree: Tree, head: number, child: number): boolean {
  const rel = tree.arcs[child]?.rel ?? ''
  const base = plainRelation(rel)
  const copular = tree.children[head]?.some(other => tree.arcs[other]?.rel === 'cop')
  if (inside.has(base)) return true
  const bare = (tree.children[child]?.length ?? 0) === 0
  // "le groupe Norvane", "le ministre Jean Roy": a name that no comma sets off.
  if (base === 'appos') return child > head && !startsWithMark(tree, child)
  // "environ 50", "très haut": with a copula it may be of the clause ("est aussi un port").
  if (base === 'advmod')
    return !copular && Math.abs(head - child) <= 2 && tree.tokens[child]?.feats.Polarity !== 'Neg'
  // "la société concernée": a participle alone is an adjective.
  return base === 'acl' && bare && rel === 'acl' && Math.abs(head - child) <= 2
}

function startsWithMark(tree: Tree, at: number): boolean {
  return (tree.children[at] ?? []).some(
    child => child < at && /^[,(:–—-]$/.test(tree.tokens[child]?.form ?? ''),
  )
}

function isCase(tree: Tree, at: number): boolean {
  return plainRelation(tree.arcs[at]?.rel ?? '') === 'case'
}

/** Takes in the children on each side, nearest first, up to the first that does not stand right beside. */
function grown(
  tree: Tree,
  at: number,
  children: readonly number[],
  extents: readonly TokenRange[],
  gap: RegExp | null,
  from: TokenRange = { from: at, to: at + 1 },
): TokenRange {
  const range = { ...from }
  const passes = (low: number, high: number) => {
    for (let i = low; i < high; i++)
      if (!gap || tree.tokens[i]?.upos !== 'PUNCT' || !gap.test(tree.tokens[i]?.form ?? '')) return false
    return true
  }
  for (const child of children.filter(other => other > at)) {
    const extent = extents[child]
    if (!extent || extent.to <= range.to) continue
    if (!passes(range.to, extent.from)) break
    range.to = extent.to
  }
  for (const child of children.filter(other => other < at).toReversed()) {
    const extent = extents[child]
    if (!extent || extent.from >= range.from) continue
    if (!passes(extent.to, range.from)) break
    range.from = extent.from
  }
  return range
}

/** « le film « Ondine » »: a mark that was opened inside is closed inside. */
function withQuotes(tree: Tree, range: TokenRange): TokenRange {
  let { from, to } = range
  const has = (pattern: RegExp) => tree.tokens.slice(from, to).filter(({ form }) => pattern.test(form)).length
  if (!has(quote)) return range
  if (has(/^[«“]$/) > has(/^[»”]$/) && /^[»”]$/.test(tree.tokens[to]?.form ?? '')) to++
  if (has(/^[«“]$/) < has(/^[»”]$/) && /^[«“]$/.test(tree.tokens[from - 1]?.form ?? '')) from--
  if (has(/^"$/) % 2 === 1 && tree.tokens[to]?.form === '"') to++
  return { from, to }
}

const and = /^(?:et|and|ou|or|&)$/i

/** With the conjuncts after it, when "et" joins one of them and only commas stand between. */
function joined(
  tree: Tree,
  at: number,
  own: readonly TokenRange[],
  whole: readonly TokenRange[],
  children: readonly number[],
  outer: readonly TokenRange[],
  full: readonly TokenRange[],
): TokenRange {
  const alone = own[at] ?? { from: at, to: at + 1 }
  const range = { ...alone }
  let closed = false
  let last = at
  for (const child of children) {
    const extent = outer[child]
    if (!extent || tree.arcs[child]?.rel !== 'conj' || child < range.to || !isJoinable(tree, child)) continue
    const between = jointsBetween(tree, range.to, extent.from, [at, last], full)
    if (between === null) break
    // "A, B and C" with C hung on B.
    closed ||= between.some(joint => and.test(joint)) || (whole[child]?.to ?? 0) > (own[child]?.to ?? 0)
    range.to = extent.to
    last = child
  }
  return closed ? range : alone
}

/** Commas and "et" between two conjuncts; past a bracket or a name beside the first. Null when anything else stands there. */
function jointsBetween(
  tree: Tree,
  from: number,
  to: number,
  before: readonly number[],
  full: readonly TokenRange[],
): string[] | null {
  const beside = before.flatMap(noun =>
    (tree.children[noun] ?? []).flatMap(child =>
      /^(?:appos|parataxis|acl)/.test(tree.arcs[child]?.rel ?? '') ? (full[child] ?? []) : [],
    ),
  )
  const joints: string[] = []
  let inBracket = false
  for (let at = from; at < to; at++) {
    const { form = '', upos = 'X' } = tree.tokens[at] ?? {}
    if (form === '(') inBracket = true
    const held = inBracket || beside.some(range => range.from <= at && at < range.to)
    if (form === ')') inBracket = false
    if (held) continue
    if (form !== ',' && upos !== 'CCONJ') return null
    joints.push(form)
  }
  return joints.length <= 3 ? joints : null
}

/** A noun with no verb of its own. */
function isJoinable(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token || !/^(?:NOUN|PROPN|PRON|NUM|SYM|X|ADJ)$/.test(token.upos)) return false
  return !(tree.children[at] ?? []).some(child => /^(?:nsubj|cop|aux)/.test(tree.arcs[child]?.rel ?? ''))
}

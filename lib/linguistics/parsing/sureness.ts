import type { Phrase } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Reading } from './reading'
import { childrenOf, relationOf, type Tree } from './tree'

/**
 * How sure an arc is for reading clauses: half its probability, half its head's alone, as far as the margin tells that.
 * The relation counts for half because its subtypes ("obl:arg", "obl:mod") are often a toss-up that changes nothing here.
 */
export function sureOfArc({ confidence, margin }: { confidence: number; margin: number }): number {
  return confidence / 2 + (1 + Math.max(-1, Math.min(1, margin))) / 4
}

/**
 * How sure a complement is: its own arc, times, for each word inside it that may as well hang
 * elsewhere (a noun behind a preposition, a conjunct, a relative right behind), one minus half of the doubt that the
 * margin of that arc leaves. `said` is given for what a copula asserts: it has no arc to its clause, so the copula's counts.
 * `floor` is what the place alone makes sure of.
 */
export function complementSureness(
  reading: Reading,
  at: number,
  phrase: Phrase | null,
  said: number | null,
  floor: number,
): { confidence: number; margin: number } {
  const { tree } = reading
  const copula = said === null ? undefined : childrenOf(tree, said, 'cop')[0]
  const arc = tree.arcs[copula ?? at]
  let confidence = Math.max(floor, arc ? sureOfArc(arc) : 0)
  let margin = Math.max(arc?.margin ?? 0, floor > 0 ? 0.5 : -1)
  for (const child of phrase ? doubtful(reading, at, phrase) : []) {
    const inside = Math.max(0, Math.min(1, tree.arcs[child]?.margin ?? 0))
    confidence *= 0.5 + inside / 2
    margin = Math.min(margin, inside)
  }
  return { confidence: rounded(confidence), margin: rounded(margin) }
}

/** What in a phrase the network may have hung on the wrong word: not inside a name, and no "de" right behind its noun. */
function doubtful(
  { tree, extents, entityAt, grammar }: Reading,
  at: number,
  { tokens: range }: Phrase,
): number[] {
  const found: number[] = []
  const stack = [at]
  for (let steps = 0; stack.length && steps < 60; steps++) {
    const node = stack.pop() ?? at
    for (const child of childrenOf(tree, node)) {
      if (child < range.from || child >= range.to) continue
      const movable = /^(?:nmod|conj|appos)$/.test(relationOf(tree, child)) && child > node
      const named = entityAt[child] !== null && entityAt[child] === entityAt[node]
      if (movable && !named && !isNextGenitive(tree, node, child, grammar)) found.push(child)
      stack.push(child)
    }
  }
  const next = childrenOf(tree, at, 'acl').filter(child => (extents.full[child]?.from ?? -1) === range.to)
  return [...found, ...next]
}

/** "le partage de l'eau". */
function isNextGenitive(tree: Tree, noun: number, child: number, grammar: Grammar): boolean {
  const [first] = childrenOf(tree, child, 'case')
  return first === noun + 1 && grammar.genitives.has(lookupForm(tree.tokens[first]?.form ?? ''))
}

export function rounded(share: number): number {
  return Math.round(100 * Math.max(0, Math.min(1, share))) / 100
}

import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Reading } from './reading'
import { childrenOf, cleft } from './tree'

/** The words that open a clause, as a dictionary writes them ("parce que", "qui", "et"); null when none. */
export function connectorOf(reading: Reading, at: number): string | null {
  const { tokens, tree, grammar } = reading
  const opener = childrenOf(tree, at).find(child => child < at && opensClause(reading, child))
  if (opener === undefined) return null
  const plain = (index: number) => lookupForm(tokens[index]?.form ?? '').replace(/^qu'$/, 'que')
  // "parce que", "avant que", "au motif que": the network hangs their words here and there.
  for (let from = opener; from >= Math.max(0, opener - 3); from--) {
    const long = longFrom(grammar)
      .get(plain(from))
      ?.find(({ parts }) => {
        return from + parts.length > opener && parts.every((part, step) => part === plain(from + step))
      })
    if (long) return long.words
  }
  const word = lookupForm(tokens[opener]?.form ?? '')
  return tokens[opener]?.upos === 'SCONJ' ? plain(opener) : word
}

type Long = { words: string; parts: readonly string[] }
const byFirst = new WeakMap<Grammar, ReadonlyMap<string, readonly Long[]>>()

/** The conjunctions of several words by their first word. */
function longFrom(grammar: Grammar): ReadonlyMap<string, readonly Long[]> {
  const there = byFirst.get(grammar)
  if (there) return there
  const made = new Map<string, Long[]>()
  for (const words of grammar.longConjunctions) {
    const parts = words.split(/ |(?<=')/).filter(Boolean)
    const first = parts[0] ?? ''
    made.set(first, [...(made.get(first) ?? []), { words, parts }])
  }
  byFirst.set(grammar, made)
  return made
}

/** "a déçu après que …": no "que" or "si", whatever the network calls the arc. */
export function opensCircumstance(reading: Reading, at: number): boolean {
  const words = connectorOf(reading, at)
  if (words === null || reading.grammar.complementisers.has(words.replace(/^s'$/, 'si'))) return false
  return childrenOf(reading.tree, at, 'mark').some(mark => mark < at)
}

function opensClause({ tokens, tree }: Reading, child: number): boolean {
  const { rel = '' } = tree.arcs[child] ?? {}
  const token = tokens[child]
  if (rel === cleft) return false
  if (rel === 'mark' || rel === 'cc') return token?.upos !== 'PUNCT'
  return token?.feats.PronType === 'Rel' && /^(?:PRON|ADV|DET)$/.test(token.upos)
}

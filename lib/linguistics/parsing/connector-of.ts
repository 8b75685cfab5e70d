import { lookupForm } from '../lookup-form'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** The words that open a clause, as a dictionary writes them ("parce que", "qui", "et"); null when none. */
export function connectorOf(reading: Reading, at: number): string | null {
  const { tokens, tree, grammar } = reading
  const opener = childrenOf(tree, at).find(child => child < at && opensClause(reading, child))
  if (opener === undefined) return null
  const plain = (index: number) => lookupForm(tokens[index]?.form ?? '').replace(/^qu'$/, 'que')
  // "parce que", "avant que", "au motif que": the network hangs their words here and there.
  for (let from = opener; from >= Math.max(0, opener - 3); from--) {
    const line = Array.from({ length: 5 }, (_, step) => plain(from + step))
      .join(' ')
      .replaceAll("' ", "'")
    const long = grammar.longConjunctions.find(words => {
      const joined = words.replaceAll("' ", "'")
      return line === joined || line.startsWith(`${joined} `)
    })
    if (long && from + long.split(/ |(?<=')/).length > opener) return long
  }
  const word = lookupForm(tokens[opener]?.form ?? '')
  return tokens[opener]?.upos === 'SCONJ' ? plain(opener) : word
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
  if (rel === 'mark' || rel === 'cc') return token?.upos !== 'PUNCT'
  return token?.feats.PronType === 'Rel' && /^(?:PRON|ADV|DET)$/.test(token.upos)
}

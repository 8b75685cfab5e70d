import { lookupForm } from '../lookup-form'
import { longPrepositionAt } from './long-prepositions'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** The preposition before a word's phrase: as a dictionary writes it, and where it begins. Null without one. */
export function prepositionOf(
  { tree, tokens, grammar }: Reading,
  head: number,
): { words: string; from: number } | null {
  const cases = childrenOf(tree, head, 'case').filter(at => at < head && tokens[at]?.upos !== 'PUNCT')
  const from = cases[0]
  if (from === undefined) return null
  const long = longPrepositionAt(tokens, from, grammar)
  if (long) return { words: long.words, from }
  // "to his brother-in-law": only what stands beside the first.
  const beside = cases.filter((at, index) => at <= from + index + 1)
  const words = beside.map(at => {
    const form = lookupForm(tokens[at]?.form ?? '')
    return grammar.contracted.get(form) ?? form
  })
  return { words: words.join(' '), from }
}

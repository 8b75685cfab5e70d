import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { agrees, type Wanted } from './agreement'
import type { Offer } from './offer'
import type { SentenceTree } from './sentence-tree'

/** "Quand il est arrivé, Roy …", "Despite his age, Walter Finch …": the noun behind the comma that a word may look forward to. */
export function aheadOf(
  tree: SentenceTree,
  at: number,
  offers: readonly Offer[],
  wanted: Wanted,
  grammar: Grammar,
): Offer | null {
  const opening = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT')
  const first = tree.tokens[opening]
  if (!first || !opensAside(first.upos, lookupForm(first.form), grammar)) return null
  const comma = tree.tokens.findIndex(({ form }, index) => index > at && form === ',')
  if (comma < 0 || tree.tokens.slice(opening, at).some(({ form }) => form === ',')) return null
  // A pronoun behind the comma has the same referent, wherever that is; a noun may be it.
  const ahead = offers.find(({ tokens, pronoun }) => tokens.from === comma + 1 && !pronoun)
  return ahead && agrees(ahead, wanted) ? ahead : null
}

function opensAside(upos: string, word: string, grammar: Grammar): boolean {
  return /^(?:SCONJ|ADP)$/.test(upos) || (upos === 'ADV' && grammar.asideOpeners.has(word))
}

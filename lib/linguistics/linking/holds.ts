import type { Grammar } from '../grammar'
import type { Offer } from './offer'
import type { SentenceTree } from './sentence-tree'
import { isGenitive } from './standing'

/** Whether a word belongs to the phrase: "la fermeture de son usine" is not the owner of the usine; "the man who lost his hat" may be. */
export function holds(tree: SentenceTree, offer: Offer, at: number, grammar: Grammar): boolean {
  if (offer.sentence !== tree.index) return false
  const heads = new Set(offer.group ?? [offer.head])
  for (let step = at, count = 0; step >= 0 && count <= tree.tokens.length; count++) {
    if (heads.has(step)) return true
    const token = tree.tokens[step]
    if (!token || !ties(tree, step, grammar)) return false
    step = token.head
  }
  return false
}

function ties(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const deprel = tree.tokens[at]?.deprel ?? ''
  return (
    /^(?:det|amod|nummod|nmod:poss|compound)/.test(deprel) ||
    (/^nmod/.test(deprel) && isGenitive(tree, at, grammar))
  )
}
